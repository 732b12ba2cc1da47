package tabard.powers;

import java.util.regex.Pattern;

/**
 * The code of one offence for which a notice can be given, such as {@code pnd-throwing-fireworks}.
 *
 * @param value lower-case words joined by hyphens
 */
public record OffenceCode(String value) implements Comparable<OffenceCode> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public OffenceCode {
        if (value.length() > 64 || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "Not an offence code: '%s'. Use a code such as pnd-throwing-fireworks.".formatted(value));
        }
    }

    @Override
    public int compareTo(OffenceCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
