package tabard.workflow.camunda;

import java.util.Set;
import tabard.vetting.AskAgain;
import tabard.vetting.ReviewOutcome;
import tabard.vetting.ReviewWish;
import tabard.vetting.VettingOutcome;
import tabard.vetting.VettingRequestOutcome;

/** The names that {@code bpmn/vetting.bpmn} and Java share; a test compares the two, both ways. */
final class VettingModel {

    static final String PROCESS = "vetting";

    static final String RECORD_VETTING_OUTCOME = "UserTask_RecordVettingOutcome";
    static final String ASK_VETTING_AGAIN = "UserTask_AskVettingAgain";
    static final String ASK_VETTING_REVIEW = "UserTask_AskVettingReview";
    static final String DECIDE_VETTING_REVIEW = "UserTask_DecideVettingReview";
    static final String REVIEW_PERIOD_OVER = "Event_ReviewPeriodOver";

    static final ProcessVariable<VettingRequestOutcome> VETTING_REQUEST_OUTCOME =
            ProcessVariable.of("vettingRequestOutcome", VettingRequestOutcome.class);
    static final ProcessVariable<VettingOutcome> VETTING_OUTCOME =
            ProcessVariable.of("vettingOutcome", VettingOutcome.class);
    static final ProcessVariable<ReviewRight> REVIEW_RIGHT = ProcessVariable.of("reviewRight", ReviewRight.class);
    static final ProcessVariable<AskAgain> ASK_AGAIN_OUTCOME = ProcessVariable.of("askAgainOutcome", AskAgain.class);
    static final ProcessVariable<ReviewWish> REVIEW_ASKED = ProcessVariable.of("reviewAsked", ReviewWish.class);
    static final ProcessVariable<ReviewOutcome> REVIEW_OUTCOME =
            ProcessVariable.of("reviewOutcome", ReviewOutcome.class);

    static final Set<ProcessVariable<?>> VARIABLES = Set.of(
            VETTING_REQUEST_OUTCOME, VETTING_OUTCOME, REVIEW_RIGHT, ASK_AGAIN_OUTCOME, REVIEW_ASKED, REVIEW_OUTCOME);

    private VettingModel() {}
}
