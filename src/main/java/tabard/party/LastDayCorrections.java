package tabard.party;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;
import tabard.party.LastDayCorrection.Outcome;

/** All corrections of last days; an employer sees its own, an officer those of people whom the force has accredited. */
@Repository
@Transactional(readOnly = true)
public class LastDayCorrections {

    private final JdbcClient sql;

    LastDayCorrections(JdbcClient sql) {
        this.sql = sql;
    }

    /** Returns one, or refuses where there is none to see. */
    public LastDayCorrection get(UUID id) {
        return sql.sql("select * from last_day_correction where id = :id")
                .param("id", id)
                .query(LastDayCorrections::read)
                .optional()
                .orElseThrow(() -> new CorrectionNotFound(id));
    }

    /** Those of one person at one employer, the newest first. */
    public List<LastDayCorrection> of(OrganisationId organisation, PersonId person) {
        return sql.sql("""
                select * from last_day_correction where organisation_id = :organisation and person_id = :person
                order by asked_at desc, id""")
                .param("organisation", organisation.value())
                .param("person", person.value())
                .query(LastDayCorrections::read)
                .list();
    }

    /** Those that wait for an officer, the longest waiting first. */
    public List<LastDayCorrection> waiting() {
        return sql.sql("select * from last_day_correction where outcome = 'WAITING' order by asked_at, id")
                .query(LastDayCorrections::read)
                .list();
    }

    @Transactional
    void add(LastDayCorrection correction) {
        var settled = correction.settledAt();
        sql.sql("""
                insert into last_day_correction (id, employment_id, person_id, organisation_id, was, last_day, reason, asked_by,
                    asked_at, outcome, settled_by, settled_at)
                values (:id, :employment, :person, :organisation, :was, :lastDay, :reason, :by, :at, :outcome, :settledBy, :settled)""")
                .param("id", correction.id())
                .param("employment", correction.employment())
                .param("person", correction.person().value())
                .param("organisation", correction.organisation().value())
                .param("was", correction.was())
                .param("lastDay", correction.lastDay(), java.sql.Types.DATE)
                .param("reason", correction.reason())
                .param("by", correction.askedBy())
                .param("at", time(correction.askedAt()))
                .param("outcome", correction.outcome().name())
                .param("settledBy", settled == null ? null : correction.askedBy())
                .param("settled", settled == null ? null : time(settled), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /** Settles one that waits: of two, one finds it settled. */
    @Transactional
    boolean settle(UUID id, Outcome outcome, String basis, Actor by, Instant at) {
        return sql.sql("""
                        update last_day_correction set outcome = :outcome, basis = :basis, settled_by = :by, settled_at = :at
                        where id = :id and outcome = 'WAITING'""")
                        .param("outcome", outcome.name())
                        .param("basis", basis)
                        .param("by", by.id())
                        .param("at", time(at))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Keeps what was known; what was put right in the moment it was recorded was never known to anybody. */
    @Transactional
    void keep(PastEnd end) {
        if (!end.knownTo().isAfter(end.knownFrom())) {
            return;
        }
        sql.sql("""
                insert into employment_past_end (employment_id, valid_to, known_from, known_to)
                values (:employment, :to, :from, :until)""")
                .param("employment", end.employment())
                .param("to", end.to())
                .param("from", time(end.knownFrom()))
                .param("until", time(end.knownTo()))
                .update();
    }

    private static LastDayCorrection read(ResultSet row, int number) throws SQLException {
        var settled = row.getObject("settled_at", OffsetDateTime.class);
        return new LastDayCorrection(
                row.getObject("id", UUID.class),
                row.getObject("employment_id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getObject("was", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("reason"),
                row.getString("asked_by"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("basis"),
                settled == null ? null : settled.toInstant());
    }

    private static OffsetDateTime time(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
