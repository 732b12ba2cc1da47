package tabard.evidence;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import tabard.evidence.DocumentRefused.Reason;

/**
 * Opens a PDF (ISO 32000) without drawing it, and looks at every object in it: nothing may run, send, fetch or carry another
 * file, and no password may be needed.
 */
final class PdfCheck {

    private static final int MOST_PAGES = 1_000;

    /** Actions that leave the document, or change something; going to a page or to an address is left. */
    private static final Set<PdfName> ACTIONS = Set.of(
            PdfName.JAVASCRIPT,
            PdfName.LAUNCH,
            PdfName.SUBMITFORM,
            PdfName.IMPORTDATA,
            PdfName.GOTOR,
            new PdfName("GoToE"),
            new PdfName("Rendition"),
            new PdfName("RichMediaExecute"),
            new PdfName("Sound"),
            new PdfName("Movie"));

    /** Entries that hold a script, a form of another kind, or a whole file. */
    private static final Set<PdfName> ENTRIES =
            Set.of(PdfName.JS, new PdfName("EF"), new PdfName("EmbeddedFiles"), new PdfName("XFA"));

    private static final Set<PdfName> SUBTYPES = Set.of(
            new PdfName("RichMedia"),
            new PdfName("3D"),
            new PdfName("Screen"),
            new PdfName("Movie"),
            new PdfName("FileAttachment"));

    private PdfCheck() {}

    /**
     * Looks through a PDF.
     *
     * @throws DocumentRefused if it cannot be read, or something in it is not wanted
     */
    static void check(byte[] sent) {
        var packed = PdfStreams.withinBounds(sent);
        try (var reader = new PdfReader(sent)) {
            if (reader.isEncrypted()) {
                throw new DocumentRefused(Reason.ENCRYPTED);
            }
            // Another reader that has to find the objects for itself would unpack what this one does not see.
            if (reader.isRebuilt() && packed) {
                throw new DocumentRefused(Reason.UNREADABLE);
            }
            if (reader.getNumberOfPages() > MOST_PAGES) {
                throw new DocumentRefused(Reason.TOO_MANY_PAGES);
            }
            if (reader.getNumberOfPages() < 1) {
                throw new DocumentRefused(Reason.UNREADABLE);
            }
            look(reader.getTrailer());
            for (int i = 0; i < reader.getXrefSize(); i++) {
                look(reader.getPdfObject(i));
            }
        } catch (IOException | RuntimeException damaged) {
            throw refused(damaged);
        }
    }

    private static DocumentRefused refused(Exception damaged) {
        return switch (damaged) {
            case DocumentRefused already -> already;
            case org.openpdf.text.exceptions.BadPasswordException locked ->
                new DocumentRefused(Reason.ENCRYPTED, locked);
            default -> new DocumentRefused(Reason.UNREADABLE, damaged);
        };
    }

    /** Looks at an object and all that is written within it; what it only points to is an object of its own. */
    private static void look(@Nullable PdfObject root) {
        var waiting = new ArrayDeque<PdfObject>();
        if (root != null) {
            waiting.add(root);
        }
        while (!waiting.isEmpty()) {
            switch (waiting.remove()) {
                case PdfDictionary dictionary -> {
                    judge(dictionary);
                    dictionary.getKeys().forEach(key -> waiting.add(dictionary.get(key)));
                }
                case PdfArray array -> waiting.addAll(array.getElements());
                default -> {}
            }
        }
    }

    private static void judge(PdfDictionary dictionary) {
        var action = PdfReader.getPdfObject(dictionary.get(PdfName.S));
        var subtype = PdfReader.getPdfObject(dictionary.get(PdfName.SUBTYPE));
        var active = action != null && ACTIONS.contains(action)
                || subtype != null && SUBTYPES.contains(subtype)
                || ENTRIES.stream().anyMatch(entry -> dictionary.get(entry) != null);
        if (active) {
            throw new DocumentRefused(Reason.ACTIVE);
        }
    }
}
