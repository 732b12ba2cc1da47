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
import org.junit.jupiter.api.AfterEach;
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

/** The route a case takes through {@code bpmn/accreditation.bpmn}, job by job; the work of each step is stubbed. */
class AccreditationProcessTests {

    final StubbedEngine stubbed = new StubbedEngine();

    @BeforeEach
    void assertOnThisEngine() {
        init(stubbed.engine);
    }

    @AfterEach
    void close() {
        stubbed.close();
    }

    @Test
    void vettingIsAskedForInATransactionOfItsOwn() {
        stubbed.cases.start(CASE, StepOrder.PARALLEL);
        assertThat(stubbed.instance()).isWaitingAt("ServiceTask_RequestVetting", VERIFY_TRAINING);

        assertThat(stubbed.jobs.carryOn(CASE)).isOne();
        assertThat(stubbed.instance()).isWaitingAtExactly(RECORD_VETTING_OUTCOME, VERIFY_TRAINING);
    }

    @Test
    void inParallelVettingAndTrainingWaitTogether() {
        var instance = stubbed.opened(StepOrder.PARALLEL);
        assertThat(instance).isWaitingAtExactly(RECORD_VETTING_OUTCOME, VERIFY_TRAINING);

        trained();
        assertThat(instance).isWaitingAtExactly(RECORD_VETTING_OUTCOME, "Gateway_BothDone");

        cleared();
        assertThat(instance).isWaitingAtExactly(RECOMMEND_POWERS);
    }

    @Test
    void withVettingFirstTrainingWaits() {
        var instance = stubbed.opened(StepOrder.VETTING_FIRST);
        assertThat(instance).isWaitingAtExactly(RECORD_VETTING_OUTCOME, "Event_VettingCleared");

        cleared();
        assertThat(instance).isWaitingAtExactly(VERIFY_TRAINING, "Gateway_BothDone");

        trained();
        assertThat(instance).isWaitingAtExactly(RECOMMEND_POWERS);
    }

    @Test
    void withTrainingFirstVettingWaits() {
        var instance = stubbed.opened(StepOrder.TRAINING_FIRST);
        assertThat(instance).isWaitingAtExactly("Event_TrainingVerified", VERIFY_TRAINING);

        trained();
        assertThat(instance).isWaitingAtExactly(RECORD_VETTING_OUTCOME, "Gateway_BothDone");

        cleared();
        assertThat(instance).isWaitingAtExactly(RECOMMEND_POWERS);
    }

    @ParameterizedTest
    @EnumSource
    void recognisedVettingIsNotDoneAgain(StepOrder order) {
        stubbed.vettingRequest = VettingRequestOutcome.RECOGNISED;
        var instance = stubbed.opened(order);
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
        assertThat(stubbed.certificates).isOne();
        assertClosed(ClosingReason.ACCREDITED);
    }

    @ParameterizedTest
    @EnumSource(names = "CLEARED", mode = EnumSource.Mode.EXCLUDE)
    void vettingThatIsNotClearedEndsTheCaseWhateverElseWaits(VettingOutcome outcome) {
        var instance = stubbed.opened(StepOrder.PARALLEL);

        stubbed.done(RECORD_VETTING_OUTCOME, VETTING_OUTCOME, outcome);

        assertThat(instance).isEnded().hasPassed("EndEvent_VettingNotCleared").hasNotPassed(VERIFY_TRAINING);
        assertClosed(ClosingReason.VETTING_NOT_CLEARED);
    }

    @ParameterizedTest
    @EnumSource(names = {"PARALLEL", "TRAINING_FIRST"})
    void failedTrainingEndsTheCaseWhateverElseWaits(StepOrder order) {
        var instance = stubbed.opened(order);

        stubbed.done(VERIFY_TRAINING, TRAINING_OUTCOME, TrainingOutcome.FAILED);

        assertThat(instance).isEnded().hasPassed("EndEvent_TrainingFailed").hasNotPassed(RECORD_VETTING_OUTCOME);
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
        stubbed.grant = GrantOutcome.NOTHING_GRANTED;
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
            stubbed.done(RECOMMEND_POWERS, RECOMMENDATION_OUTCOME, RecommendationOutcome.MORE_INFORMATION);
            assertThat(instance).isWaitingAtExactly(SUPPLY_INFORMATION);
            stubbed.done(SUPPLY_INFORMATION);
            assertThat(instance).isWaitingAtExactly(RECOMMEND_POWERS);
        }

        stubbed.done(RECOMMEND_POWERS, RECOMMENDATION_OUTCOME, RecommendationOutcome.RECOMMENDED);
        assertThat(instance).isWaitingAtExactly(DECIDE_ACCREDITATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"opened", "vetting", "training", "recommend", "supply", "decide"})
    void withdrawalEndsTheCaseWhereverItWaits(String where) {
        var instance = waitingAt(where);

        stubbed.cases.withdraw(CASE);

        assertThat(instance).isEnded().hasPassed("EndEvent_Withdrawn");
        assertThat(stubbed.timers()).isEmpty();
        assertThat(stubbed.closed).isEmpty();
    }

    @Test
    void whatHasEndedCannotBeWithdrawn() {
        recommended(StepOrder.PARALLEL);
        decided(DecisionOutcome.GRANT);

        assertThatExceptionOfType(CaseNotAtStep.class)
                .isThrownBy(() -> stubbed.cases.withdraw(CASE))
                .withMessage("Case CSAS-2026-00042 does not wait for this step now: withdraw.");
    }

    @Test
    void whatDoesNotWaitCannotBeDone() {
        stubbed.opened(StepOrder.PARALLEL);

        assertThatExceptionOfType(CaseNotAtStep.class)
                .isThrownBy(() -> stubbed.cases.complete(CASE, RECOMMEND_POWERS, Map.of()))
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
        assertThat(stubbed.deadlines.asked).contains(CASE + " " + step);
        assertThat(stubbed.timers()).allMatch(timer -> timer.getDuedate().equals(StubbedEngine.DUE));

        stubbed.fallDue(step);

        assertThat(instance).isWaitingAt(step);
        assertThat(stubbed.escalated).containsExactly(step);
    }

    @Test
    void anEscalatedCaseIsStillAccredited() {
        var instance = recommended(StepOrder.PARALLEL);
        stubbed.fallDue(DECIDE_ACCREDITATION);

        decided(DecisionOutcome.GRANT);

        assertThat(instance).isEnded().hasPassed("EndEvent_Accredited");
    }

    @Test
    void nothingButOutcomesIsRemembered() {
        var instance = recommended(StepOrder.VETTING_FIRST);

        assertThat(stubbed.engine.getRuntimeService().getVariables(instance.getId()))
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
                stubbed.cases.start(CASE, StepOrder.PARALLEL);
                yield stubbed.instance();
            }
            case "vetting", RECORD_VETTING_OUTCOME -> stubbed.opened(StepOrder.VETTING_FIRST);
            case "training", VERIFY_TRAINING -> stubbed.opened(StepOrder.TRAINING_FIRST);
            case "recommend", RECOMMEND_POWERS -> bothDone(StepOrder.PARALLEL);
            case "supply", SUPPLY_INFORMATION -> {
                var instance = bothDone(StepOrder.PARALLEL);
                stubbed.done(RECOMMEND_POWERS, RECOMMENDATION_OUTCOME, RecommendationOutcome.MORE_INFORMATION);
                yield instance;
            }
            default -> recommended(StepOrder.PARALLEL);
        };
    }

    private ProcessInstance bothDone(StepOrder order) {
        var instance = stubbed.opened(order);
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
        stubbed.done(RECOMMEND_POWERS, RECOMMENDATION_OUTCOME, RecommendationOutcome.RECOMMENDED);
        return instance;
    }

    private void cleared() {
        stubbed.done(RECORD_VETTING_OUTCOME, VETTING_OUTCOME, VettingOutcome.CLEARED);
    }

    private void trained() {
        stubbed.done(VERIFY_TRAINING, TRAINING_OUTCOME, TrainingOutcome.VERIFIED);
    }

    private void decided(DecisionOutcome outcome) {
        stubbed.done(DECIDE_ACCREDITATION, DECISION_OUTCOME, outcome);
    }

    private void assertClosed(ClosingReason reason) {
        assertThat(stubbed.closed).containsExactly(reason);
    }
}
