package tabard.approval;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** All applications of organisations. A force sees those sent to it, an organisation its own, an auditor all. */
@Repository
@Transactional(readOnly = true)
public class OrganisationApplications {

    private final JdbcClient sql;
    private final JsonMapper json;

    OrganisationApplications(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /**
     * One application.
     *
     * @throws OrganisationApplicationNotFound if there is none, or none that whoever asks may see
     */
    public OrganisationApplication get(OrganisationApplicationId id) {
        return sql.sql("select document from organisation_application where id = ?")
                .param(id.value())
                .query((row, _) -> read(row.getString("document")))
                .optional()
                .orElseThrow(() -> new OrganisationApplicationNotFound(id));
    }

    /** Those that whoever asks may see, the newest first. */
    public List<OrganisationApplication> all() {
        return sql.sql("select document from organisation_application order by sent_at desc, id")
                .query((row, _) -> read(row.getString("document")))
                .list();
    }

    /** What the force has found so far; nothing for whoever may not see it. */
    public Optional<OrganisationAssessment> assessment(OrganisationApplicationId id) {
        return sql.sql("select document from organisation_assessment where application_id = ?")
                .param(id.value())
                .query((row, _) -> json.readValue(row.getString("document"), OrganisationAssessment.class))
                .optional();
    }

    OrganisationAssessment assessing(OrganisationApplicationId id) {
        return assessment(id).orElseGet(() -> OrganisationAssessment.of(id));
    }

    @Transactional
    void add(OrganisationApplication application) {
        try {
            sql.sql("""
                insert into organisation_application (id, organisation_id, force, scheme, sent_at, document, is_open, lock)
                values (:id, :organisation, :force, :scheme, :at, :document, true, 0)\
                """)
                    .param("id", application.id().value())
                    .param("organisation", application.organisation().value())
                    .param("force", application.force().value())
                    .param("scheme", application.scheme().value())
                    .param("at", application.sent().at().atOffset(ZoneOffset.UTC))
                    .param("document", json.writeValueAsString(application))
                    .update();
        } catch (DuplicateKeyException open) {
            throw new OrganisationAlreadyWithForce(application.force());
        }
    }

    /** Keeps an application as it now is, unless somebody else has changed it since it was read. */
    @Transactional
    void save(OrganisationApplication application) {
        int saved = sql.sql("""
            update organisation_application set document = :document, is_open = :open, lock = lock + 1
            where id = :id and lock = :lock\
            """)
                .param("document", json.writeValueAsString(application.locked(application.lock() + 1)))
                .param("open", application.open())
                .param("id", application.id().value())
                .param("lock", application.lock())
                .update();
        once(saved);
    }

    /** Keeps an assessment as it now is, unless somebody else has changed it since it was read. */
    @Transactional
    void save(OrganisationAssessment assessment, OrganisationApplication of) {
        int saved = sql.sql("""
            insert into organisation_assessment (application_id, force, document, lock)
            values (:id, :force, :document, :lock + 1)
            on conflict (application_id) do update set document = excluded.document, lock = excluded.lock
            where organisation_assessment.lock = :lock\
            """)
                .param("id", assessment.application().value())
                .param("force", of.force().value())
                .param("document", json.writeValueAsString(assessment.locked(assessment.lock() + 1)))
                .param("lock", assessment.lock())
                .update();
        once(saved);
    }

    private static void once(int saved) {
        if (saved != 1) {
            throw new OptimisticLockingFailureException("Somebody else has changed this application.");
        }
    }

    private OrganisationApplication read(String document) {
        return json.readValue(document, OrganisationApplication.class);
    }
}
