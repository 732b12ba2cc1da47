package tabard.kernel;

import java.util.regex.Pattern;

/**
 * Names a police force, such as {@code avon-and-somerset}.
 *
 * @param value lower-case words joined by hyphens
 */
public record ForceCode(String value) implements Comparable<ForceCode> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public ForceCode {
        if (value.length() > 64 || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "Not a force code: '%s'. Use a code such as avon-and-somerset.".formatted(value));
        }
    }

    @Override
    public int compareTo(ForceCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
