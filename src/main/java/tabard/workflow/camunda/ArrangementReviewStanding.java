package tabard.workflow.camunda;

import java.util.List;
import java.util.Map;
import tabard.approval.MadeArrangement;
import tabard.workflow.Standing;

/** Where the facts of an arrangement that has no end say that its reviews stand: waiting for the day they have not had. */
final class ArrangementReviewStanding {

    private ArrangementReviewStanding() {}

    static Standing of(MadeArrangement arrangement) {
        return new Standing(
                ArrangementReviewModel.PROCESS,
                arrangement.stream(),
                List.of(ArrangementReviewModel.REVIEW_DUE),
                Map.of());
    }
}
