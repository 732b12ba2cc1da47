package tabard.workflow;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tabard.card.CardReturnClosed;
import tabard.card.CardReturnOpened;

/**
 * Cards that have to come back, in the inbox of the employer. One step that one person does needs no model: it waits from the
 * moment the card is asked for until it is recorded what became of it.
 */
@Component
class CardReturnTasks {

    static final String PROCESS = "card-return";
    static final String STEP = "UserTask_RecordCardReturn";

    private final JdbcClient sql;
    private final Clock clock;

    CardReturnTasks(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @EventListener
    void on(CardReturnOpened opened) {
        sql.sql("""
                insert into waiting_task (task_id, process, matter, force, scheme, organisation_id, step, form, candidate_group,
                                          created_at, due_at)
                values (:matter, :process, :matter, :force, :scheme, :organisation, :step, 'record-card-return', 'supplier', :at, :due)""")
                .param("matter", matter(opened.number().value()))
                .param("process", PROCESS)
                .param("force", opened.force().value())
                .param("scheme", opened.scheme().value())
                .param("organisation", opened.organisation().value())
                .param("step", STEP)
                .param("at", opened.at().atOffset(ZoneOffset.UTC))
                .param(
                        "due",
                        opened.dueOn().plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime())
                .update();
    }

    @EventListener
    void on(CardReturnClosed closed) {
        sql.sql("""
                with done as (delete from waiting_task where matter = :matter
                              returning process, matter, force, organisation_id, step, created_at)
                insert into passed_step (process, matter, force, organisation_id, step, entered_at, left_at)
                select process, matter, force, organisation_id, step, created_at, greatest(:at, created_at) from done""")
                .param("matter", matter(closed.number().value()))
                .param("at", closed.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String matter(String number) {
        return PROCESS + ":" + number;
    }
}
