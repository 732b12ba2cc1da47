package tabard.roster;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The text of an uploaded file, in whichever of the usual encodings a spreadsheet wrote it.
 *
 * @param text without a byte order mark
 * @param notes what the reader of the result has to know about the encoding
 */
record FileText(String text, List<RosterFinding> notes) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** How other kinds of files begin. */
    private static final Map<String, RosterCode> BEGINNINGS = Map.of(
            "d0cf11e0a1b11ae1", RosterCode.FILE_IS_WORKBOOK,
            "25504446", RosterCode.FILE_IS_PDF,
            "1f8b08", RosterCode.FILE_IS_ARCHIVE,
            "377abcaf271c", RosterCode.FILE_IS_ARCHIVE,
            "526172211a07", RosterCode.FILE_IS_ARCHIVE,
            "89504e47", RosterCode.FILE_IS_PICTURE,
            "ffd8ff", RosterCode.FILE_IS_PICTURE,
            "47494638", RosterCode.FILE_IS_PICTURE);

    static FileText of(byte[] file) {
        var kind = kind(file);
        if (kind.isPresent()) {
            throw new RosterFileRefused(kind.get());
        }
        var marked = marked(file);
        var read = marked.isPresent() ? new FileText(marked.get(), List.of()) : unmarked(file);
        if (read.text().isBlank()) {
            throw new RosterFileRefused(RosterCode.FILE_EMPTY);
        }
        if (read.text().indexOf('\0') >= 0) {
            throw new RosterFileRefused(RosterCode.FILE_IS_NOT_TEXT);
        }
        return read;
    }

    /** Whether it is an archive, as a workbook is one. */
    static boolean isArchive(byte[] file) {
        return begins(file, "504b0304") || begins(file, "504b0506");
    }

    private static Optional<RosterCode> kind(byte[] file) {
        if (new String(file, 0, Math.min(file.length, 64), ISO_8859_1).strip().startsWith("<")) {
            return Optional.of(RosterCode.FILE_IS_WEB_PAGE);
        }
        return BEGINNINGS.entrySet().stream()
                .filter(beginning -> begins(file, beginning.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Optional<String> marked(byte[] file) {
        if (begins(file, "efbbbf")) {
            return Optional.of(decoded(file, 3, UTF_8));
        }
        if (begins(file, "fffe")) {
            return Optional.of(decoded(file, 2, UTF_16LE));
        }
        return begins(file, "feff") ? Optional.of(decoded(file, 2, UTF_16BE)) : Optional.empty();
    }

    private static FileText unmarked(byte[] file) {
        try {
            return new FileText(strictly(file, 0, UTF_8), List.of());
        } catch (CharacterCodingException notUtf8) {
            var text = decoded(file, 0, WINDOWS_1252);
            if (text.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\r' && c != '\n')) {
                throw new RosterFileRefused(RosterCode.FILE_IS_NOT_TEXT);
            }
            return new FileText(text, List.of(RosterFinding.of(RosterCode.READ_AS_WINDOWS_1252)));
        }
    }

    private static String decoded(byte[] file, int from, Charset charset) {
        try {
            return strictly(file, from, charset);
        } catch (CharacterCodingException unreadable) {
            throw new RosterFileRefused(RosterCode.FILE_UNREADABLE);
        }
    }

    /** A decoder of its own refuses what is malformed; a String's constructor would put question marks in its place. */
    private static String strictly(byte[] file, int from, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .decode(ByteBuffer.wrap(file, from, file.length - from))
                .toString();
    }

    private static boolean begins(byte[] file, String hex) {
        var beginning = HexFormat.of().parseHex(hex);
        return file.length >= beginning.length
                && Arrays.equals(file, 0, beginning.length, beginning, 0, beginning.length);
    }
}
