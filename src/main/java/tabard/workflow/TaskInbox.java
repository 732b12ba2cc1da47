package tabard.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.SchemeCode;

/** What waits for whom, and until when. Whoever asks sees what is within their scope. */
@Service
@Transactional(readOnly = true)
public class TaskInbox {

    private final JdbcClient sql;

    TaskInbox(JdbcClient sql) {
        this.sql = sql;
    }

    /** Lists a page of what waits for a group, the soonest due first. */
    public Inbox list(InboxQuery query) {
        var place = InboxPlace.parse(query.after());
        var tasks = sql.sql("""
            select * from waiting_task
            where candidate_group = :group
              and (:force::text is null or force = :force)
              and (:organisation::uuid is null or organisation_id = :organisation)
              and (:step::text is null or step = :step)
              and (:dueBefore::timestamptz is null or due_at < :dueBefore)
              and (due_at, task_id) > (:due, :task)
            order by due_at, task_id limit :limit\
            """)
                .param("group", query.group())
                .param("force", query.force() == null ? null : query.force().value())
                .param(
                        "organisation",
                        query.organisation() == null
                                ? null
                                : query.organisation().value())
                .param("step", query.step())
                .param("dueBefore", query.dueBefore() == null ? null : at(query.dueBefore()))
                .param("due", at(place.due()))
                .param("task", place.task())
                .param("limit", query.limit() + 1)
                .query(TaskInbox::task)
                .list();
        return page(tasks, query.limit());
    }

    /** What a case waits for. */
    public List<WaitingTask> of(CaseReference reference) {
        return of(reference.value());
    }

    /** What many cases wait for, in one question; a case that waits for nothing is not in the answer. */
    public Map<String, List<WaitingTask>> ofAll(Collection<CaseReference> references) {
        return sql
                .sql("select * from waiting_task where matter = any(:matters) order by due_at, task_id")
                .param("matters", references.stream().map(CaseReference::value).toArray(String[]::new))
                .query(TaskInbox::task)
                .list()
                .stream()
                .collect(Collectors.groupingBy(task -> task.matter().key()));
    }

    /** What any matter waits for. */
    public List<WaitingTask> of(String matter) {
        return sql.sql("select * from waiting_task where matter = ? order by due_at, task_id")
                .param(matter)
                .query(TaskInbox::task)
                .list();
    }

    /** How many steps wait for a group, as far as whoever asks may see. */
    public long count(String group) {
        return sql.sql("select count(*) from waiting_task where candidate_group = ?")
                .param(group)
                .query(Long.class)
                .single();
    }

    private static Inbox page(List<WaitingTask> found, int limit) {
        if (found.size() <= limit) {
            return new Inbox(found, null);
        }
        var tasks = found.subList(0, limit);
        return new Inbox(
                tasks, new InboxPlace(tasks.getLast().dueAt(), tasks.getLast().taskId()).toString());
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static WaitingTask task(ResultSet row, int number) throws SQLException {
        return new WaitingTask(
                row.getString("task_id"),
                matter(row),
                row.getString("step"),
                row.getString("form"),
                row.getString("candidate_group"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                moment(row.getObject("escalated_at", OffsetDateTime.class)));
    }

    private static Matter matter(ResultSet row) throws SQLException {
        return new Matter(
                row.getString("process"),
                row.getString("matter"),
                where(row.getString("case_reference"), CaseReference::new),
                where(row.getString("force"), ForceCode::new),
                where(row.getString("scheme"), SchemeCode::new),
                where(row.getObject("organisation_id", UUID.class), OrganisationId::new));
    }

    private static <T, R> @Nullable R where(@Nullable T column, Function<T, R> read) {
        return column == null ? null : read.apply(column);
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
