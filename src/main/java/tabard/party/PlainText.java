package tabard.party;

import java.text.Normalizer;
import java.util.OptionalInt;

/** The last guard for words that people type: whatever the screen before it did, hidden ones never reach a table. */
public final class PlainText {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private PlainText() {}

    /** Returns the words stripped and in Unicode's composed form, or says what is wrong with them. */
    public static String of(String what, String text, int longest) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        if (plain.isEmpty()) {
            throw new IllegalArgumentException("Enter the %s.".formatted(what));
        }
        if (plain.codePointCount(0, plain.length()) > longest) {
            throw new IllegalArgumentException(
                    "The %s is too long: use %d characters or fewer.".formatted(what, longest));
        }
        if (firstHidden(plain).isPresent()) {
            throw new IllegalArgumentException(
                    "The %s has a hidden or control character: type it again.".formatted(what));
        }
        return plain;
    }

    /** Finds the first control, override or otherwise invisible character, line breaks among them. */
    public static OptionalInt firstHidden(String text) {
        return text.codePoints().filter(PlainText::isHidden).findFirst();
    }

    /**
     * Tells whether a character cannot be seen, or turns the others round. Persian and Urdu names need the two joiners;
     * every other invisible character only deceives.
     */
    public static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            case Character.FORMAT -> character != ZERO_WIDTH_NON_JOINER && character != ZERO_WIDTH_JOINER;
            default -> false;
        };
    }
}
