package tabard.fees;

import java.util.Locale;
import java.util.regex.Pattern;

/** The number under which an invoice is paid, such as {@code FEE-2026-00042}. It says nothing about anybody. */
public record InvoiceReference(String value) {

    private static final Pattern FORM = Pattern.compile("FEE-\\d{4}-\\d{5,9}");

    public InvoiceReference {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "Not an invoice reference: '%s'. Use a reference such as FEE-2026-00042.".formatted(value));
        }
    }

    static InvoiceReference of(int year, long number) {
        return new InvoiceReference("FEE-%04d-%05d".formatted(year, number));
    }

    /** Reads a reference as a person may have typed it. */
    public static InvoiceReference parse(String text) {
        return new InvoiceReference(text.strip().toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }
}
