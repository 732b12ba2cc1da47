package tabard.approval;

import java.util.List;
import tabard.kernel.Refusal;

/** Something is still to be found or written before an application goes to the chief officer. */
public final class AssessmentNotReady extends Refusal {

    private static final long serialVersionUID = 1L;

    AssessmentNotReady(List<String> open) {
        super(
                "assessment-not-ready",
                "The assessment is not ready. Still to do: %s.".formatted(String.join(", ", open)));
    }
}
