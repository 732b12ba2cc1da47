package tabard.endorsement;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.OrganisationId;
import tabard.kernel.SchemeCode;
import tools.jackson.databind.json.JsonMapper;

/** All applications under schemes without powers, whatever became of them; whoever asks sees those in scope. */
@Repository
@Transactional(readOnly = true)
public class Endorsements {

    private final JdbcClient sql;
    private final JsonMapper json;

    Endorsements(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /**
     * One of them.
     *
     * @throws EndorsementNotFound if there is none, or none that whoever asks may see
     */
    public Endorsement get(EndorsementId id) {
        return sql.sql("select document from endorsement where id = ?")
                .param(id.value())
                .query((row, _) -> json.readValue(row.getString("document"), Endorsement.class))
                .optional()
                .orElseThrow(EndorsementNotFound::new);
    }

    /** Those under a scheme that whoever asks may see, the newest first. */
    public List<Endorsement> of(SchemeCode scheme) {
        return sql.sql("select document from endorsement where scheme = ? order by sent_at desc, id")
                .param(scheme.value())
                .query((row, _) -> json.readValue(row.getString("document"), Endorsement.class))
                .list();
    }

    /** Those of an organisation that whoever asks may see, the newest first. */
    public List<Endorsement> of(OrganisationId organisation) {
        return sql.sql("select document from endorsement where organisation_id = ? order by sent_at desc, id")
                .param(organisation.value())
                .query((row, _) -> json.readValue(row.getString("document"), Endorsement.class))
                .list();
    }

    /** Waits until nobody else applies for the same organisation under the same scheme. */
    @Transactional
    void oneAfterAnother(OrganisationId organisation, SchemeCode scheme) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(?, 290))")
                .param(scheme + " " + organisation)
                .query((_, _) -> true)
                .single();
    }

    @Transactional
    void add(Endorsement endorsement, EndorsementScheme scheme, List<UUID> documents) {
        sql.sql("""
                insert into endorsement (id, scheme, pack, organisation_id, reviewer, force, sent_at, document, lock)
                values (:id, :scheme, :pack, :organisation, :reviewer, :force, :at, :document, 0)""")
                .param("id", endorsement.id().value())
                .param("scheme", endorsement.scheme().value())
                .param("pack", endorsement.pack().hash())
                .param("organisation", endorsement.organisation().value())
                .param("reviewer", scheme.reviewer().name())
                .param("force", endorsement.force() == null ? null : String.valueOf(endorsement.force()))
                .param("at", endorsement.sentAt().atOffset(ZoneOffset.UTC))
                .param("document", json.writeValueAsString(endorsement))
                .update();
        attach(endorsement, documents);
    }

    /** Lets whoever checks read documents that answer a question. */
    @Transactional
    void attach(Endorsement endorsement, List<UUID> documents) {
        for (var document : documents) {
            sql.sql(
                            "insert into endorsement_document (endorsement_id, document_id) values (?, ?) on conflict do nothing")
                    .params(endorsement.id().value(), document)
                    .update();
        }
    }

    /** Keeps it as it now is, unless somebody else has changed it since it was read. */
    @Transactional
    void save(Endorsement endorsement) {
        var saved = sql.sql(
                        "update endorsement set document = :document, lock = lock + 1 where id = :id and lock = :lock")
                .param("document", json.writeValueAsString(endorsement.locked(endorsement.lock() + 1)))
                .param("id", endorsement.id().value())
                .param("lock", endorsement.lock())
                .update();
        if (saved != 1) {
            throw new OptimisticLockingFailureException("Somebody else has changed this application.");
        }
    }
}
