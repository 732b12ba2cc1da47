package tabard.intake;

import tabard.kernel.CaseReference;
import tabard.kernel.Refusal;

/** No question waits for an answer. */
public class QuestionNotOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    QuestionNotOpen(CaseReference reference) {
        super("question-not-open", "Case %s has no question that waits for an answer.".formatted(reference));
    }
}
