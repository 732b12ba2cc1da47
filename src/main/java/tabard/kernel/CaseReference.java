package tabard.kernel;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names one case: one person, one employer, one force, one scheme. Written {@code CSAS-2026-00042}.
 *
 * @param value scheme in capitals, year, and a running number of at least five digits
 */
public record CaseReference(String value) implements Comparable<CaseReference> {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2,12}-\\d{4}-\\d{5,9}");

    public CaseReference {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "Not a case reference: '%s'. Use a reference such as CSAS-2026-00042.".formatted(value));
        }
    }

    /** Numbers a case of a scheme within a year. */
    public static CaseReference of(SchemeCode scheme, int year, long number) {
        return new CaseReference(
                "%s-%04d-%05d".formatted(scheme.value().toUpperCase(Locale.ROOT).replace("-", ""), year, number));
    }

    /** Reads a reference as a person may have typed it. */
    public static CaseReference parse(String text) {
        return new CaseReference(text.strip().toUpperCase(Locale.ROOT));
    }

    @Override
    public int compareTo(CaseReference other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
