package tabard.approval;

import java.time.LocalDate;
import tabard.kernel.Refusal;

/** A review is recorded before it is due. */
public final class ReviewNotDue extends Refusal {

    private static final long serialVersionUID = 1L;

    ReviewNotDue(LocalDate due) {
        super("review-not-due", "The next review of this arrangement is due on %s.".formatted(due));
    }
}
