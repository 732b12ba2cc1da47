package tabard.workflow.camunda;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tabard.endorsement.EndorsementApplied;
import tabard.endorsement.EndorsementMoved;
import tabard.endorsement.EndorsementState;

/** Steps of an application under a scheme without powers: the module records them, and then the process moves on. */
@Component
class SupporterSteps {

    private final EngineMatters matters;

    SupporterSteps(EngineMatters matters) {
        this.matters = matters;
    }

    @EventListener
    void on(EndorsementApplied event) {
        matters.start(event.process(), event.stream(), SupporterModel.REVIEWER.with(event.reviewer()));
    }

    /** What is done with an entry that is listed already moves no process. */
    @EventListener
    void on(EndorsementMoved event) {
        switch (event.act()) {
            case QUERIED -> checked(event, CheckOutcome.QUERIED);
            case CONFIRMED -> checked(event, CheckOutcome.CONFIRMED);
            case NOT_CONFIRMED -> checked(event, CheckOutcome.NOT_CONFIRMED);
            case ANSWERED -> matters.complete(event.stream(), SupporterModel.ANSWER_QUERY, Map.of());
            case SENT_AGAIN ->
                matters.start(event.process(), event.stream(), SupporterModel.REVIEWER.with(event.reviewer()));
            case LEFT -> left(event);
            case PAUSED, RESUMED, REMOVED, RECONFIRMED -> {}
        }
    }

    private void checked(EndorsementMoved event, CheckOutcome outcome) {
        matters.complete(
                event.stream(), SupporterModel.check(event.reviewer()), SupporterModel.CHECK_OUTCOME.with(outcome));
    }

    private void left(EndorsementMoved event) {
        if (event.before() == EndorsementState.CHECKING || event.before() == EndorsementState.QUERY) {
            matters.tell(event.stream(), SupporterModel.WITHDRAWN, "withdraw");
        }
    }
}
