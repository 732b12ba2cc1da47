package tabard.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static tabard.workflow.camunda.StubbedEngine.CASE;
import static tabard.workflow.camunda.VettingModel.ASK_AGAIN_OUTCOME;
import static tabard.workflow.camunda.VettingModel.ASK_VETTING_AGAIN;
import static tabard.workflow.camunda.VettingModel.ASK_VETTING_REVIEW;
import static tabard.workflow.camunda.VettingModel.DECIDE_VETTING_REVIEW;
import static tabard.workflow.camunda.VettingModel.RECORD_VETTING_OUTCOME;
import static tabard.workflow.camunda.VettingModel.REVIEW_ASKED;
import static tabard.workflow.camunda.VettingModel.REVIEW_OUTCOME;
import static tabard.workflow.camunda.VettingModel.REVIEW_PERIOD_OVER;
import static tabard.workflow.camunda.VettingModel.REVIEW_RIGHT;
import static tabard.workflow.camunda.VettingModel.VETTING_OUTCOME;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tabard.intake.ClosingReason;
import tabard.powers.StepOrder;
import tabard.vetting.AskAgain;
import tabard.vetting.ReviewOutcome;
import tabard.vetting.ReviewWish;
import tabard.vetting.VettingOutcome;
import tabard.vetting.VettingRequestOutcome;

/** The turns of a vetting as an accreditation calls it, job by job; the work of each step is STUBBED. */
class VettingProcessTests {

    static final StubbedEngine STUBBED = StubbedEngine.SHARED;

    @BeforeEach
    void beginAnew() {
        STUBBED.reset();
    }

    @Test
    void itHasTheKeyOfTheCaseThatCallsItAndNothingElseOfIt() {
        STUBBED.opened(StepOrder.PARALLEL);

        assertThat(waiting()).containsExactly(RECORD_VETTING_OUTCOME);
        assertThat(STUBBED.vetting().getBusinessKey()).isEqualTo(CASE.value());
        assertThat(variables()).containsOnly(Map.entry("vettingRequestOutcome", "REQUESTED"));
    }

    @Test
    void aUnitThatDoesNotAnswerIsChasedAgainAndAgain() {
        STUBBED.opened(StepOrder.PARALLEL);

        for (int time = 1; time <= 3; time++) {
            comes("Event_ChaseVetting");
            assertThat(STUBBED.chased).isEqualTo(time);
            assertThat(waiting()).containsExactly(RECORD_VETTING_OUTCOME);
        }
        answered(VettingOutcome.CLEARED, ReviewRight.NONE);

        assertThat(STUBBED.vetting()).isNull();
        assertThat(STUBBED.timers()).noneMatch(timer -> timer.getId().contains("Chase"));
    }

    @Test
    void whatIsOverdueIsEscalatedAndGoesOnWaiting() {
        STUBBED.opened(StepOrder.PARALLEL);

        STUBBED.fallDue(RECORD_VETTING_OUTCOME);

        assertThat(STUBBED.escalated).containsExactly(RECORD_VETTING_OUTCOME);
        assertThat(waiting()).containsExactly(RECORD_VETTING_OUTCOME);
    }

    @Test
    void whatWasDiscontinuedIsAskedForAgainAsOftenAsItTakes() {
        STUBBED.opened(StepOrder.PARALLEL);

        for (int round = 0; round < 2; round++) {
            answered(VettingOutcome.DISCONTINUED, ReviewRight.NONE);
            assertThat(waiting()).containsExactly(ASK_VETTING_AGAIN);
            STUBBED.done(ASK_VETTING_AGAIN, ASK_AGAIN_OUTCOME, AskAgain.AGAIN);
            assertThat(waiting()).containsExactly(RECORD_VETTING_OUTCOME);
        }
        answered(VettingOutcome.CLEARED, ReviewRight.NONE);

        assertThat(STUBBED.vetting()).isNull();
        assertThat(STUBBED.closed).isEmpty();
    }

    @Test
    void whatIsNotAskedForAgainEndsTheCase() {
        STUBBED.opened(StepOrder.PARALLEL);
        answered(VettingOutcome.DISCONTINUED, ReviewRight.NONE);

        STUBBED.done(ASK_VETTING_AGAIN, ASK_AGAIN_OUTCOME, AskAgain.CLOSE);

        assertClosed();
    }

    @Test
    void aRefusalWithoutAReviewEndsTheCaseAtOnce() {
        STUBBED.opened(StepOrder.PARALLEL);

        answered(VettingOutcome.REFUSED, ReviewRight.NONE);

        assertClosed();
    }

    @Test
    void aReviewThatNobodyAsksForEndsWithItsDays() {
        STUBBED.opened(StepOrder.PARALLEL);
        answered(VettingOutcome.REFUSED, ReviewRight.OPEN);
        assertThat(waiting()).containsExactly(ASK_VETTING_REVIEW);
        assertThat(STUBBED.deadlines.asked).contains("vetting " + CASE + " " + REVIEW_PERIOD_OVER);

        comes(REVIEW_PERIOD_OVER);

        assertClosed();
    }

    @Test
    void aReviewThatIsNotWantedEndsTheCase() {
        STUBBED.opened(StepOrder.PARALLEL);
        answered(VettingOutcome.REFUSED, ReviewRight.OPEN);

        STUBBED.done(ASK_VETTING_REVIEW, REVIEW_ASKED, ReviewWish.NOT_ASKED);

        assertClosed();
    }

    @Test
    void aRefusalThatIsUpheldEndsTheCase() {
        STUBBED.opened(StepOrder.PARALLEL);
        answered(VettingOutcome.REFUSED, ReviewRight.OPEN);
        STUBBED.done(ASK_VETTING_REVIEW, REVIEW_ASKED, ReviewWish.ASKED);
        assertThat(waiting()).containsExactly(DECIDE_VETTING_REVIEW);

        STUBBED.done(DECIDE_VETTING_REVIEW, REVIEW_OUTCOME, ReviewOutcome.UPHELD);

        assertClosed();
    }

    @Test
    void aRefusalThatIsSetAsideIsDecidedAfresh() {
        STUBBED.opened(StepOrder.PARALLEL);
        answered(VettingOutcome.REFUSED, ReviewRight.OPEN);
        STUBBED.done(ASK_VETTING_REVIEW, REVIEW_ASKED, ReviewWish.ASKED);

        STUBBED.done(DECIDE_VETTING_REVIEW, REVIEW_OUTCOME, ReviewOutcome.SET_ASIDE);
        assertThat(waiting()).containsExactly(RECORD_VETTING_OUTCOME);
        answered(VettingOutcome.CLEARED, ReviewRight.NONE);

        assertThat(STUBBED.vetting()).isNull();
        assertThat(STUBBED.closed).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {RECORD_VETTING_OUTCOME, ASK_VETTING_AGAIN, ASK_VETTING_REVIEW, DECIDE_VETTING_REVIEW})
    void aCaseThatIsWithdrawnEndsItWhereverItStands(String step) {
        STUBBED.opened(StepOrder.PARALLEL);
        if (step.equals(ASK_VETTING_AGAIN)) {
            answered(VettingOutcome.DISCONTINUED, ReviewRight.NONE);
        } else if (!step.equals(RECORD_VETTING_OUTCOME)) {
            answered(VettingOutcome.REFUSED, ReviewRight.OPEN);
        }
        if (step.equals(DECIDE_VETTING_REVIEW)) {
            STUBBED.done(ASK_VETTING_REVIEW, REVIEW_ASKED, ReviewWish.ASKED);
        }
        assertThat(waiting()).containsExactly(step);

        STUBBED.withdraw();

        assertThat(STUBBED.instance()).isNull();
        assertThat(STUBBED.vetting()).isNull();
        assertThat(STUBBED.timers()).isEmpty();
    }

    @Test
    void aProcessThatWasLostGoesOnFromWhatWasAnswered() {
        STUBBED.vettingRequest = VettingRequestOutcome.ANSWERED;

        STUBBED.opened(StepOrder.PARALLEL);

        assertThat(waiting()).containsExactly(ASK_VETTING_REVIEW);
    }

    private static void answered(VettingOutcome outcome, ReviewRight review) {
        var outcomes = new HashMap<>(VETTING_OUTCOME.with(outcome));
        outcomes.putAll(REVIEW_RIGHT.with(review));
        STUBBED.cases.complete(CASE.value(), RECORD_VETTING_OUTCOME, outcomes);
        STUBBED.jobs.carryOn(CASE.value());
    }

    private static void comes(String event) {
        var management = STUBBED.engine.getManagementService();
        management.executeJob(
                management.createJobQuery().activityId(event).singleResult().getId());
        STUBBED.jobs.carryOn(CASE.value());
    }

    private static List<String> waiting() {
        return STUBBED.engine
                .getRuntimeService()
                .getActiveActivityIds(STUBBED.vetting().getId());
    }

    private static Map<String, Object> variables() {
        return STUBBED.engine.getRuntimeService().getVariables(STUBBED.vetting().getId());
    }

    private static void assertClosed() {
        assertThat(STUBBED.instance()).isNull();
        assertThat(STUBBED.closed).containsExactly(ClosingReason.VETTING_NOT_CLEARED);
    }
}
