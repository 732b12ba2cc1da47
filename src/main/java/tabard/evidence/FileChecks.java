package tabard.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;
import tabard.evidence.DocumentRefused.Reason;

/**
 * Finds out what a file is, from its content alone, and refuses what is not on the list or would do something when opened.
 * One file is looked at after another: the largest picture takes some 250 MB while it is drawn.
 */
@Component
class FileChecks {

    /** 25 MiB: what a file may have. */
    static final int MOST_BYTES = 25 * 1024 * 1024;

    private static final byte[] PDF_BEGINS = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP_ENDS = {'P', 'K', 5, 6};
    private static final int PDF_READERS_LOOK = 1024;
    private static final int ZIP_READERS_LOOK = 65_557;

    private final Tika tika = new Tika();
    private final Semaphore one = new Semaphore(1, true);

    /**
     * Looks into a file.
     *
     * @throws DocumentRefused if it will not do
     */
    CheckedFile check(byte[] sent) {
        if (sent.length == 0) {
            throw new DocumentRefused(Reason.EMPTY);
        }
        if (sent.length > MOST_BYTES) {
            throw new DocumentRefused(Reason.TOO_LARGE);
        }
        one.acquireUninterruptibly();
        try {
            return looked(sent);
        } finally {
            one.release();
        }
    }

    private CheckedFile looked(byte[] sent) {
        return switch (tika.detect(sent)) {
            case "application/pdf" -> pdf(sent);
            case "image/jpeg" -> new CheckedFile(DocumentType.JPEG, Picture.drawnAgain(sent, DocumentType.JPEG));
            case "image/png" -> new CheckedFile(DocumentType.PNG, Picture.drawnAgain(sent, DocumentType.PNG));
            case "application/zip", "application/x-tika-ooxml", "application/vnd.oasis.opendocument.text" ->
                office(sent);
            case "text/plain" -> text(sent);
            default -> throw new DocumentRefused(Reason.TYPE);
        };
    }

    private static CheckedFile pdf(byte[] sent) {
        if (first(sent, PDF_BEGINS, 1) != 0) {
            throw new DocumentRefused(Reason.UNREADABLE);
        }
        noArchive(sent);
        PdfCheck.check(sent);
        return new CheckedFile(DocumentType.PDF, sent);
    }

    private static CheckedFile office(byte[] sent) {
        noPdf(sent);
        return new CheckedFile(OfficeCheck.check(sent), sent);
    }

    private static CheckedFile text(byte[] sent) {
        noPdf(sent);
        noArchive(sent);
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(sent));
            if (text.chars().anyMatch(FileChecks::isControl)) {
                throw new DocumentRefused(Reason.TYPE);
            }
            return new CheckedFile(DocumentType.TEXT, sent);
        } catch (CharacterCodingException notText) {
            throw new DocumentRefused(Reason.TYPE, notText);
        }
    }

    private static boolean isControl(int character) {
        return character < ' ' && character != '\t' && character != '\n' && character != '\r' && character != '\f';
    }

    private static void noPdf(byte[] sent) {
        if (first(sent, PDF_BEGINS, Math.min(PDF_READERS_LOOK, sent.length)) >= 0) {
            throw new DocumentRefused(Reason.TWO_IN_ONE);
        }
    }

    private static void noArchive(byte[] sent) {
        var tail = ByteBuffer.wrap(sent)
                .position(Math.max(0, sent.length - ZIP_READERS_LOOK))
                .slice();
        var end = new byte[tail.remaining()];
        tail.get(end);
        if (first(end, ZIP_ENDS, end.length) >= 0) {
            throw new DocumentRefused(Reason.TWO_IN_ONE);
        }
    }

    /** Where a mark first stands, at one of the first places; -1 where at none. */
    private static int first(byte[] in, byte[] mark, int places) {
        for (int at = 0; at < places && at + mark.length <= in.length; at++) {
            if (java.util.Arrays.equals(in, at, at + mark.length, mark, 0, mark.length)) {
                return at;
            }
        }
        return -1;
    }
}
