package tabard.workflow.camunda;

import static tabard.workflow.camunda.VettingModel.ASK_AGAIN_OUTCOME;
import static tabard.workflow.camunda.VettingModel.ASK_VETTING_AGAIN;
import static tabard.workflow.camunda.VettingModel.ASK_VETTING_REVIEW;
import static tabard.workflow.camunda.VettingModel.DECIDE_VETTING_REVIEW;
import static tabard.workflow.camunda.VettingModel.RECORD_VETTING_OUTCOME;
import static tabard.workflow.camunda.VettingModel.REVIEW_ASKED;
import static tabard.workflow.camunda.VettingModel.REVIEW_OUTCOME;
import static tabard.workflow.camunda.VettingModel.REVIEW_RIGHT;
import static tabard.workflow.camunda.VettingModel.VETTING_OUTCOME;

import java.util.HashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tabard.vetting.VettingAskedAgain;
import tabard.vetting.VettingOutcomeRecorded;
import tabard.vetting.VettingReviewDecided;
import tabard.vetting.VettingReviewWished;

/** Steps of a vetting that a person takes; they are found by the case, whichever model it began under. */
@Component
class VettingSteps {

    private final EngineMatters matters;

    VettingSteps(EngineMatters matters) {
        this.matters = matters;
    }

    @EventListener
    void on(VettingOutcomeRecorded event) {
        var outcomes = new HashMap<>(VETTING_OUTCOME.with(event.outcome()));
        outcomes.putAll(REVIEW_RIGHT.with(event.reviewUntil() == null ? ReviewRight.NONE : ReviewRight.OPEN));
        matters.complete(event.caseReference().value(), RECORD_VETTING_OUTCOME, outcomes);
    }

    @EventListener
    void on(VettingAskedAgain event) {
        matters.complete(event.caseReference().value(), ASK_VETTING_AGAIN, ASK_AGAIN_OUTCOME.with(event.outcome()));
    }

    @EventListener
    void on(VettingReviewWished event) {
        matters.complete(event.caseReference().value(), ASK_VETTING_REVIEW, REVIEW_ASKED.with(event.wish()));
    }

    @EventListener
    void on(VettingReviewDecided event) {
        matters.complete(event.caseReference().value(), DECIDE_VETTING_REVIEW, REVIEW_OUTCOME.with(event.outcome()));
    }
}
