package tabard.workflow.camunda;

import java.util.List;
import java.util.Map;
import tabard.endorsement.EndorsementScheme.Reviewer;
import tabard.endorsement.EndorsementState;
import tabard.workflow.Standing;

/** Where the facts of an application under a scheme without powers say that its process stands. */
final class SupporterStanding {

    private SupporterStanding() {}

    /** One with an outcome stands nowhere: its process has ended. */
    static Standing of(String matter, Reviewer reviewer, EndorsementState state) {
        return new Standing(
                SupporterModel.PROCESS,
                matter,
                places(reviewer, state),
                Map.of(SupporterModel.REVIEWER.name(), reviewer.name()));
    }

    private static List<String> places(Reviewer reviewer, EndorsementState state) {
        return switch (state) {
            case CHECKING -> List.of(SupporterModel.check(reviewer));
            case QUERY -> List.of(SupporterModel.ANSWER_QUERY);
            case NOT_CONFIRMED, LISTED, RECONFIRM_DUE, PAUSED, LAPSED, REMOVED, LEFT -> List.of();
        };
    }
}
