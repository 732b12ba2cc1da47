package tabard.vetting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tabard.kernel.PersonId;
import tabard.powers.ClearanceStatus;
import tabard.powers.Facts;

/** Every outcome known of anybody. One is added; none is changed. */
@Repository
class Clearances {

    /** An outcome about to be recorded. */
    record NewClearance(
            UUID id,
            PersonId person,
            Facts.Clearance outcome,
            boolean restricted,
            @Nullable String reference,
            @Nullable UUID reliesOn,
            @Nullable String caseReference,
            String recordedBy,
            Instant recordedAt) {}

    private final JdbcClient sql;

    Clearances(JdbcClient sql) {
        this.sql = sql;
    }

    List<Facts.Clearance> of(PersonId person) {
        return sql.sql("select * from clearance where person_id = :person order by granted, recorded_at")
                .param("person", person.value())
                .query(Clearances::clearance)
                .list();
    }

    /** Every outcome known of a person, by its id. */
    Map<UUID, Facts.Clearance> byId(PersonId person) {
        var all = new LinkedHashMap<UUID, Facts.Clearance>();
        sql.sql("select * from clearance where person_id = :person order by granted, recorded_at")
                .param("person", person.value())
                .query((row, number) -> all.put(row.getObject("id", UUID.class), clearance(row, number)))
                .list();
        return all;
    }

    Optional<String> authority(UUID id) {
        return sql.sql("select authority from clearance where id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    List<VettingView.KnownClearance> ofAll(Collection<PersonId> people) {
        return sql.sql("select * from clearance where person_id = any(:people) order by granted, recorded_at")
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, number) -> new VettingView.KnownClearance(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        clearance(row, number),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void add(NewClearance clearance) {
        var outcome = clearance.outcome();
        sql.sql("""
                insert into clearance (id, person_id, authority, level, granted, expires, status, restricted, reference,
                                       relies_on, case_reference, recorded_by, recorded_at)
                values (:id, :person, :authority, :level, :granted, :expires, :status, :restricted, :reference,
                        :relies, :case, :by, :at)""")
                .param("id", clearance.id())
                .param("person", clearance.person().value())
                .param("authority", outcome.authority())
                .param("level", outcome.level())
                .param("granted", outcome.granted())
                .param("expires", outcome.expires())
                .param("status", String.valueOf(outcome.status()))
                .param("restricted", clearance.restricted())
                .param("reference", clearance.reference())
                .param("relies", clearance.reliesOn())
                .param("case", clearance.caseReference())
                .param("by", clearance.recordedBy())
                .param("at", clearance.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The reason that may be told, and the one that stays in the unit, each in a table of its own. */
    void addReasons(UUID clearance, String force, VettingReport report) {
        var told = report.disclosableReason();
        if (told != null) {
            addReason("vetting_reason (clearance_id, force, disclosable, salt)", clearance, force, told);
        }
        var restricted = report.restrictedReason();
        if (restricted != null) {
            addReason("vetting_restricted_reason (clearance_id, force, reason, salt)", clearance, force, restricted);
        }
    }

    private void addReason(String table, UUID clearance, String force, String reason) {
        sql.sql("insert into %s values (:id, :force, :reason, :salt)".formatted(table))
                .param("id", clearance)
                .param("force", force)
                .param("reason", reason)
                .param("salt", UUID.randomUUID())
                .update();
    }

    private static Facts.Clearance clearance(ResultSet row, int number) throws SQLException {
        return new Facts.Clearance(
                row.getString("authority"),
                row.getString("level"),
                row.getObject("granted", LocalDate.class),
                row.getObject("expires", LocalDate.class),
                ClearanceStatus.valueOf(row.getString("status")));
    }
}
