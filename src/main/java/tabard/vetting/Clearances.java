package tabard.vetting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
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
            String caseReference,
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
                                       case_reference, recorded_by, recorded_at)
                values (:id, :person, :authority, :level, :granted, :expires, :status, :restricted, :reference,
                        :case, :by, :at)""")
                .param("id", clearance.id())
                .param("person", clearance.person().value())
                .param("authority", outcome.authority())
                .param("level", outcome.level())
                .param("granted", outcome.granted())
                .param("expires", outcome.expires())
                .param("status", String.valueOf(outcome.status()))
                .param("restricted", clearance.restricted())
                .param("reference", clearance.reference())
                .param("case", clearance.caseReference())
                .param("by", clearance.recordedBy())
                .param("at", clearance.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void addReasons(UUID clearance, String force, VettingReport report, UUID salt) {
        sql.sql(
                        "insert into vetting_reason (clearance_id, force, disclosable, restricted, salt) values (:id, :force, :disclosable, :restricted, :salt)")
                .param("id", clearance)
                .param("force", force)
                .param("disclosable", report.disclosableReason())
                .param("restricted", report.restrictedReason())
                .param("salt", salt)
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
