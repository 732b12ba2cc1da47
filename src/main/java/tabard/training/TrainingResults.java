package tabard.training;

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
import tabard.kernel.ForceCode;
import tabard.kernel.PersonId;
import tabard.training.TrainingView.KnownPass;

/** What came of every course that anybody took. */
@Repository
class TrainingResults {

    // A pass counts for the forces that had approved its provider on its day and for those whose officer has verified
    // it; one
    // recorded before providers were registered counts everywhere.
    private static final String PASSES = """
            select r.*, p.force, p.known
            from training_result r cross join lateral (
                select null as force, r.recorded_at as known where r.provider_id is null and r.organisation_id is null
                union all
                select a.force, greatest(r.recorded_at, a.approved_at) from training_provider_approval a
                where a.provider_id = r.provider_id and a.valid_from <= r.passed and (a.valid_to is null or a.valid_to > r.passed)
                union all
                select v.force, v.verified_at from training_result_verification v where v.result_id = r.id and v.outcome = 'VERIFIED') p
            where r.person_id = any(:people) and r.outcome = 'PASS'
            order by r.passed, r.course""";

    private final JdbcClient sql;

    TrainingResults(JdbcClient sql) {
        this.sql = sql;
    }

    /** A provider's result to be added, and the file that it came in, if it did. */
    record Entry(
            PersonId person,
            TrainingResult result,
            UUID provider,
            @Nullable UUID upload) {}

    List<TrainingResult> of(PersonId person) {
        return sql.sql("""
                        select * from training_result r
                        where r.person_id = :person
                          and (r.organisation_id is null or exists (select 1 from training_result_verification v where v.result_id = r.id and v.outcome = 'VERIFIED'))
                        order by r.passed, r.course, r.outcome""")
                .param("person", person.value())
                .query(TrainingResults::result)
                .list();
    }

    boolean enteredBy(PersonId person, String account) {
        return sql.sql(
                        "select exists (select 1 from training_result where person_id = :person and recorded_by = :account)")
                .param("person", person.value())
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    List<KnownPass> passes(Collection<PersonId> people) {
        return sql.sql(PASSES)
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, number) -> new KnownPass(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        result(row, number).pass(),
                        row.getObject("known", OffsetDateTime.class).toInstant(),
                        row.getString("force") == null ? null : new ForceCode(row.getString("force"))))
                .list();
    }

    boolean add(Entry entry, String by, Instant at) {
        var result = entry.result();
        return sql.sql("""
                insert into training_result (id, person_id, course, passed, expires, certificate_number, outcome, mark,
                    certificate_sha256, provider_id, import_id, recorded_by, recorded_at)
                values (:id, :person, :course, :passed, :expires, :certificate, :outcome, :mark, :hash, :provider, :import, :by, :at)
                on conflict do nothing""")
                        .param("id", UUID.randomUUID())
                        .param("person", entry.person().value())
                        .param("course", result.course())
                        .param("passed", result.passed())
                        .param("expires", result.expires())
                        .param("certificate", result.certificateNumber())
                        .param("outcome", result.outcome().name())
                        .param("mark", result.mark())
                        .param("hash", result.certificateSha256())
                        .param("provider", entry.provider())
                        .param("import", entry.upload(), java.sql.Types.OTHER)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    static TrainingResult result(ResultSet row, int number) throws SQLException {
        return new TrainingResult(
                row.getString("course"),
                row.getObject("passed", LocalDate.class),
                row.getObject("expires", LocalDate.class),
                row.getString("certificate_number"),
                ExamOutcome.valueOf(row.getString("outcome")),
                row.getObject("mark", Integer.class),
                row.getString("certificate_sha256"));
    }
}
