package tabard.roster;

import java.text.Normalizer;
import tabard.party.PlainText;

/** Words of a stranger's file, made fit to be kept and shown. */
final class SafeText {

    private static final int SHOWN = 60;
    private static final int KEPT = 300;
    private static final int NAME = 150;
    private static final int REPLACEMENT = 0xFFFD;

    private SafeText() {}

    /** Composed form, no space around it, single spaces within it. */
    static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\p{Zs}\\t]+", " ")
                .strip();
    }

    /** As it is repeated in a sentence. */
    static String shown(String text) {
        return cut(tidy(text), SHOWN);
    }

    /** As it is kept beside the row's result. */
    static String kept(String text) {
        return cut(tidy(text), KEPT);
    }

    /** As a file's name is kept. */
    static String named(String text) {
        return cut(tidy(text), NAME);
    }

    private static String cut(String text, int most) {
        var visible = new StringBuilder();
        text.codePoints()
                .limit(most)
                .map(character -> PlainText.isHidden(character) ? REPLACEMENT : character)
                .forEach(visible::appendCodePoint);
        return text.codePointCount(0, text.length()) > most ? visible + "…" : visible.toString();
    }
}
