package tabard.forms;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import tabard.forms.AnswerChecks.NotGood;

/** Checks what was written. */
final class WordChecks {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,9})?");

    private WordChecks() {}

    static String words(Kind.Words kind, String text) throws NotGood {
        var words = text.replace("\r\n", "\n");
        if (words.codePoints().anyMatch(letter -> unprintable(letter, kind.paragraphs()))) {
            throw new NotGood("characters");
        }
        int length = words.codePointCount(0, words.length());
        if (length < kind.least()) {
            throw new NotGood("too-short", kind.least());
        }
        if (length > kind.most()) {
            throw new NotGood("too-long", kind.most(), length - kind.most());
        }
        if (kind.pattern() != null && !kind.pattern().matcher(words).matches()) {
            throw new NotGood("form");
        }
        return words;
    }

    /** What no keyboard types: the database refuses some of it, and the rest hides something. */
    private static boolean unprintable(int letter, boolean paragraphs) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL -> letter != '\t' && !(paragraphs && letter == '\n');
            case Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> letter >= 0x202A && letter <= 0x202E || letter >= 0x2066 && letter <= 0x2069;
        };
    }

    static BigDecimal amount(Kind.Amount kind, String text) throws NotGood {
        if (!NUMBER.matcher(text).matches()) {
            throw new NotGood("number");
        }
        var number = new BigDecimal(text);
        if (number.scale() > kind.decimals()) {
            throw new NotGood("decimals", kind.decimals());
        }
        if (kind.least() != null && number.compareTo(kind.least()) < 0) {
            throw new NotGood("too-small", kind.least());
        }
        if (kind.most() != null && number.compareTo(kind.most()) > 0) {
            throw new NotGood("too-great", kind.most());
        }
        return number;
    }
}
