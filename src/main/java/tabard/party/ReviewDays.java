package tabard.party;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.SchemeCode;

/** The days on which arrangements are reviewed, as they ever were known; whoever asks sees those in scope. */
@Repository
@Transactional(readOnly = true)
public class ReviewDays {

    private final JdbcClient sql;
    private final Clock clock;

    ReviewDays(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** All that was ever known of the arrangements with these organisations. */
    public List<ReviewDay> of(Collection<OrganisationId> organisations) {
        return organisations.isEmpty()
                ? List.of()
                : sql.sql("select * from arrangement_review_day where organisation_id = any(:organisations)")
                        .param(
                                "organisations",
                                organisations.stream()
                                        .map(OrganisationId::value)
                                        .distinct()
                                        .toArray(UUID[]::new))
                        .query((row, _) -> read(row))
                        .list();
    }

    /**
     * Says when the next review is due.
     *
     * @param from the first day of the arrangement, or the day of the review
     */
    @Transactional
    public void set(Tenures.Arranged about, LocalDate from, LocalDate due) {
        add(about, from, due, clock.instant());
    }

    /** An arrangement that has ended is not reviewed; one whose end was recorded wrongly is, up to the right end. */
    @EventListener
    @Transactional
    void on(ArrangementEnded event) {
        var days = of(List.of(event.organisation())).stream()
                .filter(day -> day.about(event.organisation(), event.force(), event.scheme()))
                .toList();
        ReviewDay.last(days, day -> day.due() != null).ifPresent(last -> {
            var about = new Tenures.Arranged(event.organisation(), event.force(), event.scheme());
            ReviewDay.last(days, day -> day.due() == null && !day.from().isBefore(last.from()))
                    .filter(wrong -> wrong.from().isBefore(event.to()))
                    .ifPresent(wrong -> add(about, wrong.from(), last.due(), event.at()));
            add(about, event.to(), null, event.at());
        });
    }

    private void add(Tenures.Arranged about, LocalDate from, @Nullable LocalDate due, Instant at) {
        sql.sql("""
            insert into arrangement_review_day (id, organisation_id, force, scheme, valid_from, due_on, known_from)
            values (:id, :organisation, :force, :scheme, :from, :due, :at)\
            """)
                .param("id", UUID.randomUUID())
                .param("organisation", about.organisation().value())
                .param("force", about.force().value())
                .param("scheme", about.scheme().value())
                .param("from", from)
                .param("due", due)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static ReviewDay read(ResultSet row) throws SQLException {
        return new ReviewDay(
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                new ForceCode(row.getString("force")),
                new SchemeCode(row.getString("scheme")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("known_from", OffsetDateTime.class).toInstant());
    }
}
