package tabard.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions.init;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static tabard.workflow.camunda.AccreditationModel.DECIDE_ACCREDITATION;
import static tabard.workflow.camunda.AccreditationModel.DECISION_OUTCOME;
import static tabard.workflow.camunda.AccreditationModel.RECOMMENDATION_OUTCOME;
import static tabard.workflow.camunda.AccreditationModel.RECOMMEND_POWERS;
import static tabard.workflow.camunda.AccreditationModel.RECORD_VETTING_OUTCOME;
import static tabard.workflow.camunda.AccreditationModel.SUPPLY_INFORMATION;
import static tabard.workflow.camunda.AccreditationModel.TRAINING_OUTCOME;
import static tabard.workflow.camunda.AccreditationModel.VERIFY_TRAINING;
import static tabard.workflow.camunda.AccreditationModel.VETTING_OUTCOME;
import static tabard.workflow.camunda.StubbedEngine.CASE;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tabard.accreditation.DecisionOutcome;
import tabard.accreditation.GrantOutcome;
import tabard.intake.ClosingReason;
import tabard.powers.StepOrder;
import tabard.training.TrainingOutcome;
import tabard.vetting.VettingOutcome;
import tabard.vetting.VettingRequestOutcome;
import tabard.workflow.CaseNotAtStep;

/** The route a case takes through {@code bpmn/accreditation.bpmn}, job by job; the work of each step is STUBBED. */
class AccreditationProcessTests {

    static final StubbedEngine STUBBED = new StubbedEngine();

    @BeforeEach
    void beginAnew() {
        init(STUBBED.engine);
        STUBBED.reset();
    }

    @Test
    void vettingIsAskedForInATransactionOfItsOwn() {
        STUBBED.cases.start(CASE, StepOrder.PARALLEL);
        assertThat(STUBBED.instance()).isWaitingAt("ServiceTask_RequestVetting", VERIFY_TRAINING);

        assertThat(STUBBED.jobs.carryOn(CASE)).isOne();
        assertThat(STUBBED.instance()).isWaitingAtExactly(RECORD_VETTING_OUTCOME, VERIFY_TRAINING);
    }

    @Test
    void inParallelVettingAndTrainingWaitTogether() {
        var instance = STUBBED.opened(StepOrder.PARALLEL);
        assertThat(instance).isWaitingAtExactly(RECORD_VETTING_OUTCOME, VERIFY_TRAINING);

        trained();
        assertThat(instance).isWaitingAtExactly(RECORD_VETTING_OUTCOME, "Gateway_BothDone");

        cleared();
        assertThat(instance).isWaitingAtExactly(RECOMMEND_POWERS);
    }

    @Test
    void withVettingFirstTrainingWaits() {
        var instance = STUBBED.opened(StepOrder.VETTING_FIRST);
        assertThat(instance).isWaitingAtExactly(RECORD_VETTING_OUTCOME, "Event_VettingCleared");

        cleared();
        assertThat(instance).isWaitingAtExactly(VERIFY_TRAINING, "Gateway_BothDone");

        trained();
        assertThat(instance).isWaitingAtExactly(RECOMMEND_POWERS);
    }

    @Test
    void withTrainingFirstVettingWaits() {
        var instance = STUBBED.opened(StepOrder.TRAINING_FIRST);
        assertThat(instance).isWaitingAtExactly("Event_TrainingVerified", VERIFY_TRAINING);

        trained();
        assertThat(instance).isWaitingAtExactly(RECORD_VETTING_OUTCOME, "Gateway_BothDone");

        cleared();
        assertThat(instance).isWaitingAtExactly(RECOMMEND_POWERS);
    }

    @ParameterizedTest
    @EnumSource
    void recognisedVettingIsNotDoneAgain(StepOrder order) {
        STUBBED.vettingRequest = VettingRequestOutcome.RECOGNISED;
        var instance = STUBBED.opened(order);
        assertThat(instance).isWaitingAt(VERIFY_TRAINING);

        trained();
        assertThat(instance).isWaitingAtExactly(RECOMMEND_POWERS).hasNotPassed(RECORD_VETTING_OUTCOME);
    }

    @ParameterizedTest
    @EnumSource
    void aGoodCaseIsAccredited(StepOrder order) {
        var instance = recommended(order);
        assertThat(instance).isWaitingAtExactly(DECIDE_ACCREDITATION);

        decided(DecisionOutcome.GRANT);
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

    @ParameterizedTest
    @EnumSource(names = "CLEARED", mode = EnumSource.Mode.EXCLUDE)
    void vettingThatIsNotClearedEndsTheCaseWhateverElseWaits(VettingOutcome outcome) {
        var instance = STUBBED.opened(StepOrder.PARALLEL);

        STUBBED.done(RECORD_VETTING_OUTCOME, VETTING_OUTCOME, outcome);

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
        var instance = recommended(StepOrder.PARALLEL);

        decided(DecisionOutcome.REFUSE_ALL);

        assertThat(instance).isEnded().hasPassed("EndEvent_PowersRefused").hasNotPassed("ServiceTask_GrantPowers");
        assertClosed(ClosingReason.POWERS_REFUSED);
    }

    @Test
    void whereNothingCanBeGrantedOnTheDayNoCertificateIsIssued() {
        STUBBED.grant = GrantOutcome.NOTHING_GRANTED;
        var instance = recommended(StepOrder.PARALLEL);

        decided(DecisionOutcome.GRANT);

        assertThat(instance).isEnded().hasPassed("ServiceTask_GrantPowers", "EndEvent_PowersRefused");
        assertThat(instance).hasNotPassed("ServiceTask_IssueCertificate");
        assertClosed(ClosingReason.POWERS_REFUSED);
    }

    @Test
    void aQuestionComesBackToTheOfficerAsOftenAsItTakes() {
        var instance = bothDone(StepOrder.PARALLEL);

        for (int round = 0; round < 2; round++) {
            STUBBED.done(RECOMMEND_POWERS, RECOMMENDATION_OUTCOME, RecommendationOutcome.MORE_INFORMATION);
            assertThat(instance).isWaitingAtExactly(SUPPLY_INFORMATION);
            STUBBED.done(SUPPLY_INFORMATION);
            assertThat(instance).isWaitingAtExactly(RECOMMEND_POWERS);
        }

        STUBBED.done(RECOMMEND_POWERS, RECOMMENDATION_OUTCOME, RecommendationOutcome.RECOMMENDED);
        assertThat(instance).isWaitingAtExactly(DECIDE_ACCREDITATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"opened", "vetting", "training", "recommend", "supply", "decide"})
    void withdrawalEndsTheCaseWhereverItWaits(String where) {
        var instance = waitingAt(where);

        STUBBED.cases.withdraw(CASE);

        assertThat(instance).isEnded().hasPassed("EndEvent_Withdrawn");
        assertThat(STUBBED.timers()).isEmpty();
        assertThat(STUBBED.closed).isEmpty();
    }

    @Test
    void whatHasEndedCannotBeWithdrawn() {
        recommended(StepOrder.PARALLEL);
        decided(DecisionOutcome.GRANT);

        assertThatExceptionOfType(CaseNotAtStep.class)
                .isThrownBy(() -> STUBBED.cases.withdraw(CASE))
                .withMessage("Case CSAS-2026-00042 does not wait for this step now: withdraw.");
    }

    @Test
    void whatDoesNotWaitCannotBeDone() {
        STUBBED.opened(StepOrder.PARALLEL);

        assertThatExceptionOfType(CaseNotAtStep.class)
                .isThrownBy(() -> STUBBED.cases.complete(CASE, RECOMMEND_POWERS, Map.of()))
                .withMessage("Case CSAS-2026-00042 does not wait for this step now: recommend powers.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                RECORD_VETTING_OUTCOME,
                VERIFY_TRAINING,
                RECOMMEND_POWERS,
                SUPPLY_INFORMATION,
                DECIDE_ACCREDITATION
            })
    void anOverdueStepIsEscalatedAndWaitsOn(String step) {
        var instance = waitingAt(step);
        assertThat(STUBBED.deadlines.asked).contains(CASE + " " + step);
        assertThat(STUBBED.timers()).allMatch(timer -> timer.getDuedate().equals(StubbedEngine.DUE));

        STUBBED.fallDue(step);

        assertThat(instance).isWaitingAt(step);
        assertThat(STUBBED.escalated).containsExactly(step);
    }

    @Test
    void anEscalatedCaseIsStillAccredited() {
        var instance = recommended(StepOrder.PARALLEL);
        STUBBED.fallDue(DECIDE_ACCREDITATION);

        decided(DecisionOutcome.GRANT);

        assertThat(instance).isEnded().hasPassed("EndEvent_Accredited");
    }

    @Test
    void nothingButOutcomesIsRemembered() {
        var instance = recommended(StepOrder.VETTING_FIRST);

        assertThat(STUBBED.engine.getRuntimeService().getVariables(instance.getId()))
                .containsOnly(
                        Map.entry("stepsOrder", "VETTING_FIRST"),
                        Map.entry("vettingRequestOutcome", "REQUESTED"),
                        Map.entry("vettingOutcome", "CLEARED"),
                        Map.entry("trainingOutcome", "VERIFIED"),
                        Map.entry("recommendationOutcome", "RECOMMENDED"));
    }

    private ProcessInstance waitingAt(String where) {
        return switch (where) {
            case "opened" -> {
                STUBBED.cases.start(CASE, StepOrder.PARALLEL);
                yield STUBBED.instance();
            }
            case "vetting", RECORD_VETTING_OUTCOME -> STUBBED.opened(StepOrder.VETTING_FIRST);
            case "training", VERIFY_TRAINING -> STUBBED.opened(StepOrder.TRAINING_FIRST);
            case "recommend", RECOMMEND_POWERS -> bothDone(StepOrder.PARALLEL);
            case "supply", SUPPLY_INFORMATION -> {
                var instance = bothDone(StepOrder.PARALLEL);
                STUBBED.done(RECOMMEND_POWERS, RECOMMENDATION_OUTCOME, RecommendationOutcome.MORE_INFORMATION);
                yield instance;
            }
            default -> recommended(StepOrder.PARALLEL);
        };
    }

    private ProcessInstance bothDone(StepOrder order) {
        var instance = STUBBED.opened(order);
        if (order == StepOrder.TRAINING_FIRST) {
            trained();
            cleared();
        } else {
            cleared();
            trained();
        }
        return instance;
    }

    private ProcessInstance recommended(StepOrder order) {
        var instance = bothDone(order);
        STUBBED.done(RECOMMEND_POWERS, RECOMMENDATION_OUTCOME, RecommendationOutcome.RECOMMENDED);
        return instance;
    }

    private void cleared() {
        STUBBED.done(RECORD_VETTING_OUTCOME, VETTING_OUTCOME, VettingOutcome.CLEARED);
    }

    private void trained() {
        STUBBED.done(VERIFY_TRAINING, TRAINING_OUTCOME, TrainingOutcome.VERIFIED);
    }

    private void decided(DecisionOutcome outcome) {
        STUBBED.done(DECIDE_ACCREDITATION, DECISION_OUTCOME, outcome);
    }

    private void assertClosed(ClosingReason reason) {
        assertThat(STUBBED.closed).containsExactly(reason);
    }
}
