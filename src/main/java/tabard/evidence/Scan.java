package tabard.evidence;

import org.jspecify.annotations.Nullable;

/**
 * What one scan came to.
 *
 * @param scanner the scanner's version and the date of its signatures, as it states them; null where none answered
 * @param signature what was found, by the scanner's name for it; null where nothing was
 */
record Scan(
        Verdict verdict, @Nullable String scanner, @Nullable String signature) {

    /** No scanner answered. */
    static final Scan NONE = new Scan(Verdict.NOT_SCANNED, null, null);

    Scan {
        if ((verdict == Verdict.NOT_SCANNED) != (scanner == null)
                || (verdict == Verdict.REFUSED) != (signature != null)) {
            throw new IllegalArgumentException("A verdict names its scanner, and a refusal what was found.");
        }
    }
}
