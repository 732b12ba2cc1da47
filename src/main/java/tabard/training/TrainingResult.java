package tabard.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tabard.powers.Facts;

/**
 * One course passed.
 *
 * @param course the code of the course
 * @param passed the day of the pass
 * @param expires the first day on which the pass is out of date; null where no end is dated
 * @param certificateNumber the provider's own number, up to 50 characters
 */
public record TrainingResult(
        String course, LocalDate passed, @Nullable LocalDate expires, String certificateNumber) {

    /** The pass as the rules read it. */
    public Facts.Pass pass() {
        return new Facts.Pass(course, passed, expires);
    }
}
