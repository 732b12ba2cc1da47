package tabard.approval;

import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.OrganisationId;
import tabard.party.ArrangementEnded;
import tabard.party.ArrangementId;
import tabard.party.ArrangementVaried;
import tools.jackson.databind.json.JsonMapper;

/** All arrangements that were made on an application. A force sees its own, an organisation its own, an auditor all. */
@Repository
@Transactional(readOnly = true)
public class MadeArrangements {

    private final JdbcClient sql;
    private final JsonMapper json;

    MadeArrangements(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** One of them, by the id under which it was first recorded or is known now. */
    public Optional<MadeArrangement> find(ArrangementId id) {
        return sql.sql("select document from made_arrangement where :id in (id, current)")
                .param("id", id.value())
                .query((row, _) -> json.readValue(row.getString("document"), MadeArrangement.class))
                .optional();
    }

    /** One of them, or a refusal where there is none to see. */
    public MadeArrangement get(ArrangementId id) {
        return find(id).orElseThrow(() -> new ArrangementNotMadeHere(id));
    }

    /** Those with an organisation that whoever asks may see. */
    public List<MadeArrangement> of(OrganisationId organisation) {
        return sql.sql("select document from made_arrangement where organisation_id = ?")
                .param(organisation.value())
                .query((row, _) -> json.readValue(row.getString("document"), MadeArrangement.class))
                .list();
    }

    /** One of them, by the key of the process of its reviews. */
    public MadeArrangement ofStream(String key) {
        return get(ArrangementId.parse(key.substring(key.indexOf(':') + 1)));
    }

    /** Follows an arrangement whose end was recorded to the id under which it is known from then on. */
    @EventListener
    @Transactional
    void on(ArrangementEnded event) {
        find(event.before()).ifPresent(made -> save(made.known(event.arrangement())));
    }

    /** Follows an arrangement whose envelope was varied, in the same way. */
    @EventListener
    @Transactional
    void on(ArrangementVaried event) {
        find(event.before()).ifPresent(made -> save(made.known(event.arrangement())));
    }

    @Transactional
    void add(MadeArrangement made) {
        sql.sql("""
            insert into made_arrangement (id, current, application_id, organisation_id, force, scheme, document, lock)
            values (:id, :current, :application, :organisation, :force, :scheme, :document, 0)\
            """)
                .param("id", made.id().value())
                .param("current", made.current().value())
                .param(
                        "application",
                        made.application() == null ? null : made.application().value())
                .param("organisation", made.organisation().value())
                .param("force", made.force().value())
                .param("scheme", made.scheme().value())
                .param("document", json.writeValueAsString(made))
                .update();
    }

    /** Keeps it as it now is, unless somebody else has changed it since it was read. */
    @Transactional
    void save(MadeArrangement made) {
        int saved = sql.sql("""
            update made_arrangement set document = :document, current = :current, lock = lock + 1
            where id = :id and lock = :lock\
            """)
                .param("document", json.writeValueAsString(made.locked(made.lock() + 1)))
                .param("current", made.current().value())
                .param("id", made.id().value())
                .param("lock", made.lock())
                .update();
        if (saved != 1) {
            throw new OptimisticLockingFailureException("Somebody else has changed this arrangement.");
        }
    }
}
