package tabard.kernel;

import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * Names one accreditation for ever, on its certificate, its card and at {@code /check}. Written {@code 7K3M-9Q2P-XW43}.
 *
 * <p>Eleven characters are random, so a number tells nothing and cannot be guessed from another (55 bits); the twelfth
 * is a check character (Luhn modulo 32), so that one mistyped character never names somebody else. The alphabet is
 * Crockford's: no I, L, O or U.
 *
 * @param value three groups of four characters joined by hyphens
 */
public record AccreditationNumber(String value) implements Comparable<AccreditationNumber> {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern FORM = Pattern.compile("[%1$s]{4}-[%1$s]{4}-[%1$s]{4}".formatted(ALPHABET));

    public AccreditationNumber {
        if (!FORM.matcher(value).matches() || !checks(value)) {
            throw new IllegalArgumentException(
                    "Not an accreditation number: '%s'. Copy the 12 characters printed on the card.".formatted(value));
        }
    }

    /** Draws a new number. */
    public static AccreditationNumber draw(RandomGenerator random) {
        var digits = new StringBuilder();
        for (int i = 0; i < 11; i++) {
            digits.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        digits.append(checkCharacter(digits));
        return new AccreditationNumber(group(digits));
    }

    /** Reads a number as a person may have typed it: any case, any spacing, O for 0, I or L for 1. */
    public static AccreditationNumber parse(String text) {
        var plain = text.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return new AccreditationNumber(plain.length() == 12 ? group(plain) : plain);
    }

    private static String group(CharSequence plain) {
        return plain.subSequence(0, 4) + "-" + plain.subSequence(4, 8) + "-" + plain.subSequence(8, 12);
    }

    private static boolean checks(String value) {
        var plain = value.replace("-", "");
        return checkCharacter(plain.substring(0, 11)) == plain.charAt(11);
    }

    private static char checkCharacter(CharSequence digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int weighed = ALPHABET.indexOf(digits.charAt(i)) * (i % 2 == 0 ? 2 : 1);
            sum += weighed / 32 + weighed % 32;
        }
        return ALPHABET.charAt((32 - sum % 32) % 32);
    }

    @Override
    public int compareTo(AccreditationNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
