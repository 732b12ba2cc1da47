package tabard.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import tabard.access.Scope;
import tabard.intake.CaseNotFound;
import tabard.intake.CaseWithdrawn;
import tabard.kernel.OrganisationId;
import tabard.workflow.Inbox;
import tabard.workflow.InboxQuery;
import tabard.workflow.Matter;
import tabard.workflow.Progress;
import tabard.workflow.WaitingTask;

/** What waits, as people see it. */
class InboxTests extends CaseInDatabase {

    @Test
    void aNewCaseWaitsInTheInboxOfItsForce() {
        var tasks = seen(
                        force("dorset"), InboxQuery.of("officer").within(DORSET).limit(500))
                .tasks();

        assertThat(tasks)
                .filteredOn(task -> reference.equals(task.matter().caseReference()))
                .singleElement()
                .satisfies(task -> assertThat(task)
                        .isEqualTo(new WaitingTask(
                                task.taskId(),
                                new Matter("accreditation", reference.value(), reference, DORSET, CSAS, employer),
                                "UserTask_VerifyTraining",
                                "verify-training",
                                "officer",
                                NOW,
                                Instant.parse("2026-12-12T00:00:00Z"),
                                null)));
    }

    @Test
    void nobodyElseSeesIt() {
        assertThat(seen(force("kent"), InboxQuery.of("officer").limit(500)).tasks())
                .isEmpty();
        assertThat(seen(organisation(new OrganisationId(UUID.randomUUID())), InboxQuery.of("officer"))
                        .tasks())
                .isEmpty();
        assertThat(seen(Scope.PUBLIC, InboxQuery.of("officer")).tasks()).isEmpty();
        assertThat(seen(organisation(employer), InboxQuery.of("officer")).tasks())
                .extracting(task -> task.matter().key())
                .containsExactly(reference.value());
        assertThatExceptionOfType(CaseNotFound.class)
                .isThrownBy(() -> force("kent").call(() -> process.progress(reference)));
        assertThat(force("kent").call(() -> process.passed(reference))).isEmpty();
    }

    @Test
    void theInboxIsReadPageByPage() {
        inTransaction(Scope.SYSTEM, () -> sql.sql("""
            insert into waiting_task (task_id, process, matter, case_reference, force, scheme, organisation_id,
                                      step, form, candidate_group, created_at, due_at)
            select 'task-' || n, 'accreditation', reference, reference, force, scheme, organisation_id,
                'Step_' || n, 'x', 'trainer', now(), timestamptz '2027-01-01' + n / 2 * interval '1 day'
            from case_file, generate_series(1, 5) n where reference = ?\
            """).param(reference.value()).update());
        var query = InboxQuery.of("trainer").within(employer).limit(2);

        var first = seen(force("dorset"), query);
        var second = seen(force("dorset"), query.after(first.next()));
        var third = seen(force("dorset"), query.after(second.next()));

        assertThat(List.of(first, second, third))
                .flatExtracting(Inbox::tasks)
                .extracting(WaitingTask::taskId)
                .containsExactly("task-1", "task-2", "task-3", "task-4", "task-5");
        assertThat(third.next()).isNull();
    }

    @Test
    void withdrawalClearsTheInbox() {
        inTransaction(organisation(employer), () -> events.publishEvent(new CaseWithdrawn(reference, OFFICER, NOW)));

        assertThat(waiting()).isEmpty();
        assertThat(progress())
                .isEqualTo(new Progress(
                        List.of(), List.of("StartEvent_CaseOpened", "StartEvent_CaseWithdrawn", "EndEvent_Withdrawn")));
    }

    @Test
    void anOverdueStepIsMarkedOnceAndStaysInTheInbox() {
        var timer = timerOf("Event_VerifyTrainingDue");
        assertThat(timer.getDuedate().toInstant())
                .isCloseTo(ClockUtil.getCurrentTime().toInstant().plus(DUE_IN), within(5, ChronoUnit.MINUTES));

        Scope.SYSTEM.run(() -> engine.getManagementService().executeJob(timer.getId()));
        assertThat(process.carryOn(reference)).isOne();

        assertThat(Scope.SYSTEM.call(() -> inbox.of(reference)))
                .singleElement()
                .satisfies(task -> assertThat(task.escalatedAt()).isEqualTo(NOW));
        assertThat(ledger()).containsExactly("CaseOpened", "StepOverdue");
        assertThat(progress().waiting()).containsExactlyInAnyOrder("UserTask_VerifyTraining", "Event_TrainingVerified");
    }
}
