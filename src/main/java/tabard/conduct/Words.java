package tabard.conduct;

import java.text.Normalizer;
import tabard.party.PlainText;

/** What somebody wrote, within its bounds and without hidden characters. */
public final class Words {

    private Words() {}

    /** What was typed, in one spelling and without blanks around it; says what will not do. */
    public static String checked(String typed, int shortest, int longest) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        int length = text.codePointCount(0, text.length());
        if (length < shortest || length > longest) {
            throw new IllegalArgumentException(
                    "Give %d to %d characters, not %d.".formatted(shortest, longest, length));
        }
        if (PlainText.firstHidden(text).isPresent()) {
            throw new IllegalArgumentException("Leave out hidden characters.");
        }
        return text;
    }
}
