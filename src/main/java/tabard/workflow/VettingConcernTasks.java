package tabard.workflow;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tabard.vetting.ConcernClosed;
import tabard.vetting.ConcernOpened;

/** What vetting units have to look at, in their inbox. One step that one person does needs no model. */
@Component
class VettingConcernTasks {

    static final String PROCESS = "vetting-concern";
    static final String STEP = "UserTask_ReviewVettingConcern";

    private final JdbcClient sql;
    private final Clock clock;

    VettingConcernTasks(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @EventListener
    void on(ConcernOpened opened) {
        var organisation = opened.organisation();
        sql.sql("""
                insert into waiting_task (task_id, process, matter, force, organisation_id, step, form, candidate_group,
                                          created_at, due_at)
                values (:matter, :process, :matter, :force, :organisation, :step, 'review-vetting-concern', 'vetting', :at, :due)""")
                .param("matter", matter(opened.concern()))
                .param("process", PROCESS)
                .param("force", opened.force().value())
                .param("organisation", organisation == null ? null : organisation.value())
                .param("step", STEP)
                .param("at", opened.at().atOffset(ZoneOffset.UTC))
                .param(
                        "due",
                        opened.dueOn().plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime())
                .update();
    }

    @EventListener
    void on(ConcernClosed closed) {
        sql.sql("""
                with done as (delete from waiting_task where matter = :matter
                              returning process, matter, force, organisation_id, step, created_at)
                insert into passed_step (process, matter, force, organisation_id, step, entered_at, left_at)
                select process, matter, force, organisation_id, step, created_at, greatest(:at, created_at) from done""")
                .param("matter", matter(closed.concern()))
                .param("at", closed.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String matter(UUID concern) {
        return PROCESS + ":" + concern;
    }
}
