package tabard.vetting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tabard.kernel.CaseReference;
import tabard.kernel.Refusal;

/** No review of a refusal is open. */
public class ReviewClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    ReviewClosed(CaseReference reference, @Nullable LocalDate until) {
        super(
                "vetting-review-closed",
                until == null
                        ? "No review of the vetting of case %s is open.".formatted(reference)
                        : "A review of the vetting of case %s could be asked for until %s, and once."
                                .formatted(reference, until));
    }
}
