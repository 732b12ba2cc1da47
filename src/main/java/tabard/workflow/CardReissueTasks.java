package tabard.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tabard.card.CardReissued;
import tabard.card.CardReported;
import tabard.card.CardReturnOpened;

/** Cards that are void and have to be made anew, in the inbox of the force: one step, so it needs no model. */
@Component
class CardReissueTasks {

    static final String PROCESS = "card-reissue";
    static final String STEP = "UserTask_ReissueCard";

    /** Days for it: until then no power can be used. */
    private static final int DAYS = 5;

    private final JdbcClient sql;
    private final Clock clock;

    CardReissueTasks(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @EventListener
    void on(CardReported reported) {
        if (!reported.fate().asksForNew()) {
            return;
        }
        var due = LocalDate.ofInstant(reported.at(), clock.getZone()).plusDays(DAYS + 1L);
        sql.sql("""
                insert into waiting_task (task_id, process, matter, force, scheme, organisation_id, step, form, candidate_group,
                                          created_at, due_at)
                values (:matter, :process, :matter, :force, :scheme, :organisation, :step, 'reissue-card', 'officer', :at, :due)""")
                .param("matter", matter(reported.number().value()))
                .param("process", PROCESS)
                .param("force", reported.force().value())
                .param("scheme", reported.scheme().value())
                .param("organisation", reported.organisation().value())
                .param("step", STEP)
                .param("at", reported.at().atOffset(ZoneOffset.UTC))
                .param("due", due.atStartOfDay(clock.getZone()).toOffsetDateTime())
                .update();
    }

    @EventListener
    void on(CardReissued reissued) {
        done(reissued.number().value(), reissued.at());
    }

    /** An accreditation that is over has no card any more. */
    @EventListener
    void on(CardReturnOpened over) {
        done(over.number().value(), over.at());
    }

    private void done(String number, Instant at) {
        sql.sql("""
                with done as (delete from waiting_task where matter = :matter
                              returning process, matter, force, organisation_id, step, created_at)
                insert into passed_step (process, matter, force, organisation_id, step, entered_at, left_at)
                select process, matter, force, organisation_id, step, created_at, greatest(:at, created_at) from done""")
                .param("matter", matter(number))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String matter(String number) {
        return PROCESS + ":" + number;
    }
}
