package tabard.workflow.camunda;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tabard.workflow.Matter;
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
        about(task.matter(), """
            insert into waiting_task (task_id, process, matter, case_reference, force, scheme, organisation_id,
                                      step, form, candidate_group, created_at, due_at)
            values (:task, :process, :matter, :case, :force, :scheme, :organisation,
                    :step, :form, :group, :created, :due)
            on conflict (matter, step) do update set task_id = excluded.task_id\
            """)
                .param("task", task.taskId())
                .param("case", text(task.matter().caseReference()))
                .param("scheme", text(task.matter().scheme()))
                .param("step", task.step())
                .param("form", task.form())
                .param("group", task.group())
                .param("created", at(task.createdAt()))
                .param("due", at(task.dueAt()))
                .update();
    }

    private JdbcClient.StatementSpec about(Matter matter, String statement) {
        var organisation = matter.organisation();
        return sql.sql(statement)
                .param("process", matter.process())
                .param("matter", matter.key())
                .param("force", text(matter.force()))
                .param("organisation", organisation == null ? null : organisation.value());
    }

    private static @Nullable String text(@Nullable Object code) {
        return code == null ? null : code.toString();
    }

    void remove(String taskId) {
        sql.sql("delete from waiting_task where task_id = ?").param(taskId).update();
    }

    /** Removes what a process that was lost had left behind. */
    void removeAllBut(String matter, Collection<String> steps) {
        sql.sql("delete from waiting_task where matter = :matter and step <> all (:steps)")
                .param("matter", matter)
                .param("steps", steps.toArray(String[]::new))
                .update();
    }

    /** Moves a step from what waits to what is done. A demonstration tells of the past, so its end may seem to come first. */
    void done(String taskId, Instant now) {
        sql.sql("""
            with done as (delete from waiting_task where task_id = ?
                          returning process, matter, force, organisation_id, step, created_at)
            insert into passed_step (process, matter, force, organisation_id, step, entered_at, left_at)
            select process, matter, force, organisation_id, step, created_at, greatest(?, created_at)
            from done\
            """).params(taskId, at(now)).update();
    }

    void passed(Matter matter, String step, Instant now) {
        about(matter, """
            insert into passed_step (process, matter, force, organisation_id, step, entered_at, left_at)
            values (:process, :matter, :force, :organisation, :step, :now, :now)\
            """).param("step", step).param("now", at(now)).update();
    }

    Optional<Instant> due(String matter, String step) {
        return sql.sql("select due_at from waiting_task where matter = ? and step = ?")
                .params(matter, step)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Whether it still waited, and had not been found overdue before. */
    boolean escalate(String matter, String step, Instant now) {
        return sql.sql("""
            update waiting_task set escalated_at = ?
            where matter = ? and step = ? and escalated_at is null\
            """).params(at(now), matter, step).update() > 0;
    }

    List<PassedStep> passed(String matter) {
        return sql.sql("select step, entered_at, left_at from passed_step where matter = ? order by id")
                .param(matter)
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
