package tabard.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions.init;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static tabard.workflow.camunda.AccreditationModel.CALL_VETTING;
import static tabard.workflow.camunda.AccreditationModel.DECIDE_ACCREDITATION;
import static tabard.workflow.camunda.AccreditationModel.RECOMMENDATION_OUTCOME;
import static tabard.workflow.camunda.AccreditationModel.RECOMMEND_POWERS;
import static tabard.workflow.camunda.AccreditationModel.SUPPLY_INFORMATION;
import static tabard.workflow.camunda.AccreditationModel.TRAINING_OUTCOME;
import static tabard.workflow.camunda.AccreditationModel.VERIFY_TRAINING;
import static tabard.workflow.camunda.StubbedEngine.CASE;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tabard.accreditation.DecisionOutcome;
import tabard.accreditation.GrantOutcome;
import tabard.intake.ClosingReason;
import tabard.powers.StepOrder;
import tabard.training.TrainingOutcome;
import tabard.vetting.VettingOutcome;
import tabard.vetting.VettingRequestOutcome;

/** The route a case takes through {@code bpmn/accreditation.bpmn}, job by job; the work of each step is STUBBED. */
class AccreditationProcessTests {

    static final StubbedEngine STUBBED = StubbedEngine.SHARED;
    static final CaseWalk WALK = new CaseWalk(STUBBED);

    @BeforeEach
    void beginAnew() {
        init(STUBBED.engine);
        STUBBED.reset();
    }

    @Test
    void vettingIsAskedForInATransactionOfItsOwn() {
        STUBBED.start(StepOrder.PARALLEL);
        assertThat(STUBBED.instance()).isWaitingAt(CALL_VETTING, VERIFY_TRAINING);

        assertThat(STUBBED.jobs.carryOn(CASE.value())).isOne();
        assertThat(STUBBED.instance()).isWaitingAtExactly(CALL_VETTING, VERIFY_TRAINING);
    }

    @Test
    void inParallelVettingAndTrainingWaitTogether() {
        var instance = STUBBED.opened(StepOrder.PARALLEL);
        assertThat(instance).isWaitingAtExactly(CALL_VETTING, VERIFY_TRAINING);

        WALK.trained();
        assertThat(instance).isWaitingAtExactly(CALL_VETTING, "Gateway_BothDone");

        WALK.cleared();
        assertThat(instance).isWaitingAtExactly(RECOMMEND_POWERS);
    }

    @Test
    void withVettingFirstTrainingWaits() {
        var instance = STUBBED.opened(StepOrder.VETTING_FIRST);
        assertThat(instance).isWaitingAtExactly(CALL_VETTING, "Event_VettingCleared");

        WALK.cleared();
        assertThat(instance).isWaitingAtExactly(VERIFY_TRAINING, "Gateway_BothDone");

        WALK.trained();
        assertThat(instance).isWaitingAtExactly(RECOMMEND_POWERS);
    }

    @Test
    void withTrainingFirstVettingWaits() {
        var instance = STUBBED.opened(StepOrder.TRAINING_FIRST);
        assertThat(instance).isWaitingAtExactly("Event_TrainingVerified", VERIFY_TRAINING);

        WALK.trained();
        assertThat(instance).isWaitingAtExactly(CALL_VETTING, "Gateway_BothDone");

        WALK.cleared();
        assertThat(instance).isWaitingAtExactly(RECOMMEND_POWERS);
    }

    @ParameterizedTest
    @EnumSource
    void recognisedVettingIsNotDoneAgain(StepOrder order) {
        STUBBED.vettingRequest = VettingRequestOutcome.RECOGNISED;
        var instance = STUBBED.opened(order);
        assertThat(instance).isWaitingAt(VERIFY_TRAINING);

        WALK.trained();
        assertThat(instance).isWaitingAtExactly(RECOMMEND_POWERS);
        assertThat(STUBBED.deadlines.asked).noneMatch(step -> step.endsWith("UserTask_RecordVettingOutcome"));
    }

    @ParameterizedTest
    @EnumSource
    void aGoodCaseIsAccredited(StepOrder order) {
        var instance = WALK.recommended(order);
        assertThat(instance).isWaitingAtExactly(DECIDE_ACCREDITATION);

        WALK.decided(DecisionOutcome.GRANT);
        assertThat(instance)
                .isEnded()
                .hasPassedInOrder(
                        "ServiceTask_GrantPowers",
                        "ServiceTask_IssueCertificate",
                        "ServiceTask_CloseAccredited",
                        "EndEvent_Accredited")
                .hasNotPassed("EndEvent_PowersRefused");
        assertThat(STUBBED.certificates).isOne();
        assertClosed(ClosingReason.ACCREDITED);
    }

    @Test
    void vettingThatIsNotClearedEndsTheCaseWhateverElseWaits() {
        var instance = STUBBED.opened(StepOrder.PARALLEL);
        var refused = new HashMap<>(VettingModel.VETTING_OUTCOME.with(VettingOutcome.REFUSED));
        refused.putAll(VettingModel.REVIEW_RIGHT.with(ReviewRight.NONE));

        STUBBED.cases.complete(CASE.value(), VettingModel.RECORD_VETTING_OUTCOME, refused);
        STUBBED.jobs.carryOn(CASE.value());

        assertThat(instance).isEnded().hasPassed("EndEvent_VettingNotCleared").hasNotPassed(RECOMMEND_POWERS);
        assertClosed(ClosingReason.VETTING_NOT_CLEARED);
    }

    @ParameterizedTest
    @EnumSource(names = {"PARALLEL", "TRAINING_FIRST"})
    void failedTrainingEndsTheCaseWhateverElseWaits(StepOrder order) {
        var instance = STUBBED.opened(order);

        STUBBED.done(VERIFY_TRAINING, TRAINING_OUTCOME, TrainingOutcome.FAILED);

        assertThat(instance).isEnded().hasPassed("EndEvent_TrainingFailed").hasNotPassed(RECOMMEND_POWERS);
        assertClosed(ClosingReason.TRAINING_FAILED);
    }

    @Test
    void refusedPowersEndTheCaseWithoutAGrant() {
        var instance = WALK.recommended(StepOrder.PARALLEL);

        WALK.decided(DecisionOutcome.REFUSE_ALL);

        assertThat(instance).isEnded().hasPassed("EndEvent_PowersRefused").hasNotPassed("ServiceTask_GrantPowers");
        assertClosed(ClosingReason.POWERS_REFUSED);
    }

    @Test
    void whereNothingCanBeGrantedOnTheDayNoCertificateIsIssued() {
        STUBBED.grant = GrantOutcome.NOTHING_GRANTED;
        var instance = WALK.recommended(StepOrder.PARALLEL);

        WALK.decided(DecisionOutcome.GRANT);

        assertThat(instance).isEnded().hasPassed("ServiceTask_GrantPowers", "EndEvent_PowersRefused");
        assertThat(instance).hasNotPassed("ServiceTask_IssueCertificate");
        assertClosed(ClosingReason.POWERS_REFUSED);
    }

    @Test
    void aQuestionComesBackToTheOfficerAsOftenAsItTakes() {
        var instance = WALK.bothDone(StepOrder.PARALLEL);

        for (int round = 0; round < 2; round++) {
            STUBBED.done(RECOMMEND_POWERS, RECOMMENDATION_OUTCOME, RecommendationOutcome.MORE_INFORMATION);
            assertThat(instance).isWaitingAtExactly(SUPPLY_INFORMATION);
            STUBBED.done(SUPPLY_INFORMATION);
            assertThat(instance).isWaitingAtExactly(RECOMMEND_POWERS);
        }

        STUBBED.done(RECOMMEND_POWERS, RECOMMENDATION_OUTCOME, RecommendationOutcome.RECOMMENDED);
        assertThat(instance).isWaitingAtExactly(DECIDE_ACCREDITATION);
    }

    @Test
    void nothingButOutcomesIsRemembered() {
        var instance = WALK.recommended(StepOrder.VETTING_FIRST);

        assertThat(STUBBED.engine.getRuntimeService().getVariables(instance.getId()))
                .containsOnly(
                        Map.entry("stepsOrder", "VETTING_FIRST"),
                        Map.entry("vettingOutcome", "CLEARED"),
                        Map.entry("trainingOutcome", "VERIFIED"),
                        Map.entry("recommendationOutcome", "RECOMMENDED"));
    }

    private void assertClosed(ClosingReason reason) {
        assertThat(STUBBED.closed).containsExactly(reason);
    }
}
