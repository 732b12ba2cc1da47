package tabard.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tabard.evidence.DocumentId;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;

/** What employers state of training, and what officers found of it: an employer's own, and for a force of whoever has applied to it. */
@Repository
@Transactional(readOnly = true)
public class StatedResults {

    private final JdbcClient sql;

    StatedResults(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * A result that was recorded, with what an officer of the force found of it.
     *
     * @param organisation who states it; null where a provider did
     * @param evidence the document that shows it; null where a provider states it
     * @param found null where nobody has looked
     */
    public record Stated(
            UUID id,
            PersonId person,
            TrainingResult result,
            @Nullable OrganisationId organisation,
            @Nullable DocumentId evidence,
            String recordedBy,
            Instant recordedAt,
            @Nullable TrainingOutcome found) {}

    /** The results that an employer stated of a person, with what the officers found: verified by any, failed by any, or nothing yet. */
    public List<Stated> of(OrganisationId organisation, PersonId person) {
        return sql.sql("""
                        select r.*, (select max(v.outcome) from training_result_verification v where v.result_id = r.id) as found
                        from training_result r where r.organisation_id = :organisation and r.person_id = :person
                        order by r.recorded_at, r.id""")
                .param("organisation", organisation.value())
                .param("person", person.value())
                .query(StatedResults::stated)
                .list();
    }

    /** What waits for the officers of a force: stated by an employer, and not looked at; the longest waiting first. */
    public List<Stated> waiting(ForceCode force) {
        return sql.sql("""
                        select r.*, null as found from training_result r
                        where r.organisation_id is not null
                          and exists (select 1 from case_file c where c.person_id = r.person_id and c.organisation_id = r.organisation_id and c.force = :force)
                          and not exists (select 1 from training_result_verification v where v.result_id = r.id and v.force = :force)
                        order by r.recorded_at, r.id""")
                .param("force", force.value())
                .query(StatedResults::stated)
                .list();
    }

    /** One, with what a force found. */
    public Optional<Stated> find(UUID id, ForceCode force) {
        return sql.sql("""
                        select r.*, (select v.outcome from training_result_verification v where v.result_id = r.id and v.force = :force) as found
                        from training_result r where r.id = :id""")
                .param("id", id)
                .param("force", force.value())
                .query(StatedResults::stated)
                .optional();
    }

    @Transactional
    boolean add(UUID id, StateTrainingResult.Of of, TrainingResult result, DocumentId evidence, String by, Instant at) {
        return sql.sql("""
                        insert into training_result (id, person_id, course, passed, expires, certificate_number, outcome, mark,
                            certificate_sha256, organisation_id, evidence_id, recorded_by, recorded_at)
                        values (:id, :person, :course, :passed, :expires, :certificate, :outcome, :mark, :hash, :organisation,
                            :evidence, :by, :at)
                        on conflict do nothing""")
                        .param("id", id)
                        .param("person", of.person().value())
                        .param("course", result.course())
                        .param("passed", result.passed())
                        .param("expires", result.expires())
                        .param("certificate", result.certificateNumber())
                        .param("outcome", result.outcome().name())
                        .param("mark", result.mark())
                        .param("hash", result.certificateSha256())
                        .param("organisation", of.organisation().value())
                        .param("evidence", evidence.value())
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Adds an officer's word, unless there is one of that force. */
    @Transactional
    boolean add(TrainingResultVerified verified, String basis, UUID salt) {
        return sql.sql("""
                        insert into training_result_verification (result_id, person_id, force, outcome, basis, salt, verified_by, verified_at)
                        values (:result, :person, :force, :outcome, :basis, :salt, :by, :at) on conflict do nothing""")
                        .param("result", verified.result())
                        .param("person", verified.person().value())
                        .param("force", verified.force().value())
                        .param("outcome", verified.outcome().name())
                        .param("basis", basis)
                        .param("salt", salt)
                        .param("by", verified.by().id())
                        .param("at", verified.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Stated stated(ResultSet row, int number) throws SQLException {
        var organisation = row.getObject("organisation_id", UUID.class);
        var evidence = row.getObject("evidence_id", UUID.class);
        var found = row.getString("found");
        return new Stated(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                TrainingResults.result(row, number),
                organisation == null ? null : new OrganisationId(organisation),
                evidence == null ? null : new DocumentId(evidence),
                row.getString("recorded_by"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                found == null ? null : TrainingOutcome.valueOf(found));
    }
}
