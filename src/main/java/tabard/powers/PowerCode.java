package tabard.powers;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The code of one power that a chief officer may confer, such as {@code control-traffic}.
 *
 * <p>A code only names a power. What it allows, where, and from when, is in {@link PowersCatalogue}.
 *
 * @param value lower-case words joined by hyphens
 */
public record PowerCode(String value) implements Comparable<PowerCode> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public PowerCode {
        if (value.length() > 64 || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "Not a power code: '%s'. Use a code such as control-traffic.".formatted(value));
        }
    }

    /** Reads a code as a person may have typed it. */
    public static PowerCode parse(String text) {
        return new PowerCode(text.strip().toLowerCase(Locale.ROOT).replace(' ', '-'));
    }

    @Override
    public int compareTo(PowerCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
