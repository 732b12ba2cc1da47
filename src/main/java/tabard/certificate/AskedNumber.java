package tabard.certificate;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tabard.kernel.AccreditationNumber;
import tabard.party.PlainText;

/**
 * A number as somebody typed it.
 *
 * @param echo what was typed, safe to show: at most 64 characters, none of them hidden
 * @param number the number it is, or null where it can be none
 */
record AskedNumber(String echo, @Nullable AccreditationNumber number) {

    private static final int LONGEST = 64;

    static AskedNumber of(String asTyped) {
        var echo = asTyped.codePoints()
                .filter(character -> !PlainText.isHidden(character))
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return new AskedNumber(echo, parsed(echo).orElse(null));
    }

    private static Optional<AccreditationNumber> parsed(String text) {
        try {
            return Optional.of(AccreditationNumber.parse(text));
        } catch (IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }
}
