package tabard.kernel;

import java.util.regex.Pattern;

/**
 * Names a scheme under which people are accredited, such as {@code csas}.
 *
 * @param value lower-case words joined by hyphens
 */
public record SchemeCode(String value) implements Comparable<SchemeCode> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public SchemeCode {
        if (value.length() > 64 || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a scheme code: '%s'. Use a code such as csas.".formatted(value));
        }
    }

    @Override
    public int compareTo(SchemeCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
