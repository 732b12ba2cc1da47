package tabard.training;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tabard.powers.Facts;

/**
 * What came of one course.
 *
 * @param course the code of the course
 * @param passed the day of the result
 * @param expires the first day on which the pass is out of date; null where no end is dated, and for a fail
 * @param certificateNumber the provider's own number, up to 50 characters
 * @param mark in per cent; null where none was given
 * @param certificateSha256 of the certificate as the provider holds it, 64 hexadecimal digits; null where none was given
 */
public record TrainingResult(
        String course,
        LocalDate passed,
        @Nullable LocalDate expires,
        String certificateNumber,
        ExamOutcome outcome,
        @Nullable Integer mark,
        @Nullable String certificateSha256) {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final int FULL_MARKS = 100;

    /** A pass, of which no more is known than its certificate's number. */
    public TrainingResult(String course, LocalDate passed, @Nullable LocalDate expires, String certificateNumber) {
        this(course, passed, expires, certificateNumber, ExamOutcome.PASS, null, null);
    }

    public TrainingResult {
        if (mark != null && (mark < 0 || mark > FULL_MARKS)) {
            throw new IllegalArgumentException("The mark is %d. Give one from 0 to 100.".formatted(mark));
        }
        if (certificateSha256 != null && !SHA256.matcher(certificateSha256).matches()) {
            throw new IllegalArgumentException("A SHA-256 is 64 hexadecimal digits in lower case.");
        }
    }

    /** Whether it was passed. */
    public boolean counts() {
        return outcome == ExamOutcome.PASS;
    }

    /** The pass as the rules read it. */
    public Facts.Pass pass() {
        return new Facts.Pass(course, passed, expires);
    }
}
