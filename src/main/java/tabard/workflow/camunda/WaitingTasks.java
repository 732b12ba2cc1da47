package tabard.workflow.camunda;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tabard.kernel.CaseReference;
import tabard.workflow.PassedStep;
import tabard.workflow.WaitingTask;

/** Our own table of what waits, and of what is done: plain rows under row-level security, which no engine table is. */
@Component
class WaitingTasks {

    private final JdbcClient sql;

    WaitingTasks(JdbcClient sql) {
        this.sql = sql;
    }

    /** Adds a step; one that waits again because the process was rebuilt keeps its days. */
    void add(WaitingTask task) {
        sql.sql("""
                        insert into waiting_task (task_id, case_reference, step, form, candidate_group, force, scheme,
                                                  organisation_id, created_at, due_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (case_reference, step) do update set task_id = excluded.task_id""")
                .params(
                        task.taskId(),
                        task.caseReference().value(),
                        task.step(),
                        task.form(),
                        task.group(),
                        task.force().value(),
                        task.scheme().value(),
                        task.organisation().value(),
                        at(task.createdAt()),
                        at(task.dueAt()))
                .update();
    }

    void remove(String taskId) {
        sql.sql("delete from waiting_task where task_id = ?").param(taskId).update();
    }

    /** Removes what a process that was lost had left behind. */
    void removeAllBut(CaseReference reference, Collection<String> steps) {
        sql.sql("delete from waiting_task where case_reference = :case and step <> all (:steps)")
                .param("case", reference.value())
                .param("steps", steps.toArray(String[]::new))
                .update();
    }

    /** Moves a step from what waits to what is done. A demonstration tells of the past, so its end may seem to come first. */
    void done(String taskId, Instant now) {
        sql.sql("""
                        with done as (delete from waiting_task where task_id = ? returning case_reference, step, created_at)
                        insert into passed_step (case_reference, step, entered_at, left_at)
                        select case_reference, step, created_at, greatest(?, created_at) from done""").params(taskId, at(now)).update();
    }

    void passed(String caseReference, String step, Instant now) {
        sql.sql("insert into passed_step (case_reference, step, entered_at, left_at) values (?, ?, ?, ?)")
                .params(caseReference, step, at(now), at(now))
                .update();
    }

    Optional<Instant> due(String caseReference, String step) {
        return sql.sql("select due_at from waiting_task where case_reference = ? and step = ?")
                .params(caseReference, step)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Whether it still waited, and had not been found overdue before. */
    boolean escalate(CaseReference reference, String step, Instant now) {
        return sql.sql("""
                                update waiting_task set escalated_at = ?
                                where case_reference = ? and step = ? and escalated_at is null""").params(at(now), reference.value(), step).update() > 0;
    }

    List<PassedStep> passed(CaseReference reference) {
        return sql.sql("select step, entered_at, left_at from passed_step where case_reference = ? order by id")
                .param(reference.value())
                .query((row, number) -> new PassedStep(
                        row.getString("step"),
                        row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                        row.getObject("left_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
