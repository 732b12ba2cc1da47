package tabard.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions.init;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static tabard.workflow.camunda.AccreditationModel.DECIDE_ACCREDITATION;
import static tabard.workflow.camunda.AccreditationModel.RECOMMEND_POWERS;
import static tabard.workflow.camunda.AccreditationModel.SUPPLY_INFORMATION;
import static tabard.workflow.camunda.AccreditationModel.VERIFY_TRAINING;
import static tabard.workflow.camunda.StubbedEngine.CASE;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tabard.accreditation.DecisionOutcome;
import tabard.powers.StepOrder;
import tabard.workflow.NotAtStep;

/** What can happen while a case waits: it is withdrawn, a step falls due, or somebody does what it does not wait for. */
class WaitingCaseTests {

    static final StubbedEngine STUBBED = StubbedEngine.SHARED;
    static final CaseWalk WALK = new CaseWalk(STUBBED);

    @BeforeEach
    void beginAnew() {
        init(STUBBED.engine);
        STUBBED.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"opened", "vetting", "training", "recommend", "supply", "decide"})
    void withdrawalEndsTheCaseWhereverItWaits(String where) {
        var instance = WALK.waitingAt(where);

        STUBBED.withdraw();

        assertThat(instance).isEnded().hasPassed("EndEvent_Withdrawn");
        assertThat(STUBBED.timers()).isEmpty();
        assertThat(STUBBED.closed).isEmpty();
    }

    @Test
    void whatHasEndedCannotBeWithdrawn() {
        WALK.recommended(StepOrder.PARALLEL);
        WALK.decided(DecisionOutcome.GRANT);

        assertThatExceptionOfType(NotAtStep.class)
                .isThrownBy(() -> STUBBED.withdraw())
                .withMessage("CSAS-2026-00042 does not wait for this step now: withdraw.");
    }

    @Test
    void whatDoesNotWaitCannotBeDone() {
        STUBBED.opened(StepOrder.PARALLEL);

        assertThatExceptionOfType(NotAtStep.class)
                .isThrownBy(() -> STUBBED.cases.complete(CASE.value(), RECOMMEND_POWERS, Map.of()))
                .withMessage("CSAS-2026-00042 does not wait for this step now: recommend powers.");
    }

    @ParameterizedTest
    @ValueSource(strings = {VERIFY_TRAINING, RECOMMEND_POWERS, SUPPLY_INFORMATION, DECIDE_ACCREDITATION})
    void anOverdueStepIsEscalatedAndWaitsOn(String step) {
        var instance = WALK.waitingAt(step);
        assertThat(STUBBED.deadlines.asked).contains(CASE + " " + step);
        assertThat(STUBBED.timers()).allMatch(timer -> timer.getDuedate().equals(StubbedEngine.DUE));

        STUBBED.fallDue(step);

        assertThat(instance).isWaitingAt(step);
        assertThat(STUBBED.escalated).containsExactly(step);
    }

    @Test
    void anEscalatedCaseIsStillAccredited() {
        var instance = WALK.recommended(StepOrder.PARALLEL);
        STUBBED.fallDue(DECIDE_ACCREDITATION);

        WALK.decided(DecisionOutcome.GRANT);

        assertThat(instance).isEnded().hasPassed("EndEvent_Accredited");
    }
}
