package tabard.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Set;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.junit.jupiter.api.Test;
import tabard.access.Scope;
import tabard.powers.StepOrder;
import tabard.workflow.CaseFacts;
import tabard.workflow.CaseFacts.Milestone;
import tabard.workflow.NotAtStep;

/** The process of a case and the house around it: one transaction, one truth, and no loss where the engine forgets. */
class WorkflowTests extends CaseInDatabase {

    @Test
    void aStepDoneIsBehindTheCaseAndTheNextWaits() {
        trained();
        assertThat(progress().waiting())
                .containsExactlyInAnyOrder("CallActivity_Vetting", "ServiceTask_RequestVetting");
        assertThat(progress().passed())
                .containsExactly("StartEvent_CaseOpened", "UserTask_VerifyTraining", "StartEvent_VettingBegun");

        assertThat(process.carryOn(reference)).isOne();

        assertThat(progress().waiting())
                .containsExactlyInAnyOrder("CallActivity_Vetting", "UserTask_RecordVettingOutcome");
        assertThat(progress().passed())
                .containsExactly(
                        "StartEvent_CaseOpened",
                        "UserTask_VerifyTraining",
                        "StartEvent_VettingBegun",
                        "ServiceTask_RequestVetting");
        assertThat(waiting()).containsExactly("UserTask_RecordVettingOutcome");
    }

    @Test
    void whatFailsUndoesTheStepOfTheEngineToo() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> inTransaction(force("dorset"), () -> {
                    publishTrained();
                    throw new IllegalStateException("after the step");
                }));

        assertThat(waiting()).containsExactly("UserTask_VerifyTraining");
        assertThat(progress().waiting()).containsExactlyInAnyOrder("UserTask_VerifyTraining", "Event_TrainingVerified");
    }

    @Test
    void aStepIsDoneOnce() {
        trained();

        assertThatExceptionOfType(NotAtStep.class)
                .isThrownBy(this::trained)
                .withMessage("%s does not wait for this step now: verify training.".formatted(reference));
    }

    @Test
    void aLostProcessIsRebuiltAndKeepsItsDays() {
        inTransaction(Scope.SYSTEM, () -> {
            forgetTheEngine();
            sql.sql("update waiting_task set due_at = '2026-11-25T00:00:00Z' where case_reference = ?")
                    .param(reference.value())
                    .update();
        });
        assertThat(progress().waiting()).isEmpty();

        var facts = new CaseFacts(reference, StepOrder.TRAINING_FIRST, Set.of());
        assertThat(Scope.SYSTEM.call(() -> process.rebuild(facts))).isTrue();
        assertThat(Scope.SYSTEM.call(() -> process.rebuild(facts))).isFalse();

        assertThat(Scope.SYSTEM.call(() -> inbox.of(reference)))
                .singleElement()
                .satisfies(task -> assertThat(task.dueAt()).isEqualTo(Instant.parse("2026-11-25T00:00:00Z")));
        trained();
        assertThat(progress().waiting())
                .containsExactlyInAnyOrder("CallActivity_Vetting", "ServiceTask_RequestVetting");
    }

    @Test
    void aRebuiltProcessLeavesNoStepBehindThatIsOver() {
        inTransaction(Scope.SYSTEM, this::forgetTheEngine);

        Scope.SYSTEM.call(() -> process.rebuild(new CaseFacts(
                reference,
                StepOrder.TRAINING_FIRST,
                Set.of(Milestone.TRAINING_VERIFIED, Milestone.VETTING_REQUESTED))));
        process.carryOn(reference);

        assertThat(waiting()).containsExactly("UserTask_RecordVettingOutcome");
    }

    @Test
    void aStepThatFailsForGoodIsNamedWithItsFault() {
        trained();
        inTransaction(
                Scope.SYSTEM,
                () -> sql.sql("update case_file set status = 'CLOSED', closing_reason = 'WITHDRAWN', "
                                + "closed_at = now(), asked = 'not json' where reference = ?")
                        .param(reference.value())
                        .update());
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThatException().isThrownBy(() -> process.carryOn(reference));
        }

        assertThat(matters.stuck())
                .filteredOn(stuck -> stuck.matter().equals(reference.value()))
                .singleElement()
                .satisfies(stuck -> assertThat(stuck.step()).isEqualTo("ServiceTask_RequestVetting"));
    }

    @Test
    void theEngineIsSetAsWeNeedIt() {
        var settings = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();

        assertThat(settings.getDatabaseSchemaUpdate()).isEqualTo("false");
        assertThat(settings.getHistoryLevel()).isEqualTo(HistoryLevel.HISTORY_LEVEL_NONE);
        assertThat(settings.isEnableExpressionsInStoredQueries()).isFalse();
        assertThat(settings.isEnableExpressionsInAdhocQueries()).isFalse();
        assertThat(settings.getDefaultNumberOfRetries()).isEqualTo(3);
        assertThat(engine.getRepositoryService().createDeploymentQuery().count())
                .isOne();
    }
}
