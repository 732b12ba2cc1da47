package tabard.evidence;

import java.text.Normalizer;
import java.util.Locale;

/** What a stranger calls a file, made fit to be shown and to be saved: no folders, nothing hidden, one known ending. */
final class FileName {

    private static final int MOST = 120;

    private FileName() {}

    static String of(String sent, DocumentType type) {
        var bare = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var tidy = Normalizer.normalize(bare, Normalizer.Form.NFC)
                .replaceAll("[\\p{C}\\p{Zl}\\p{Zp}<>:\"/\\\\|?*%;]", "")
                .replaceAll("\\p{Z}+", " ");
        int dot = tidy.lastIndexOf('.');
        var stem = (dot < 0 ? tidy : tidy.substring(0, dot)).replaceAll("^[. ]+|[. ]+$", "");
        return (stem.isEmpty() ? "document" : cut(stem)) + "." + ending(tidy, type);
    }

    /** Comma-separated values are plain text, and keep the ending that opens them as a table. */
    private static String ending(String name, DocumentType type) {
        return type == DocumentType.TEXT && name.toLowerCase(Locale.ROOT).endsWith(".csv") ? "csv" : type.extension();
    }

    private static String cut(String stem) {
        return stem.codePointCount(0, stem.length()) <= MOST
                ? stem
                : stem.substring(0, stem.offsetByCodePoints(0, MOST)).strip();
    }
}
