package tabard.policy;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.ForceCode;
import tabard.kernel.Sha256;
import tabard.powers.ForcePolicy;
import tools.jackson.databind.json.JsonMapper;

/** All drafts. A force sees and writes its own; auditors read all; nobody else sees any. */
@Repository
@Transactional(readOnly = true)
public class PolicyDrafts {

    private final JdbcClient sql;
    private final JsonMapper json;

    PolicyDrafts(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /**
     * One draft.
     *
     * @throws DraftNotFound if there is none, or none that whoever asks may see
     */
    public PolicyDraft get(PolicyDraftId id) {
        return find(id).orElseThrow(() -> new DraftNotFound(id));
    }

    /** One draft, if whoever asks may see it. */
    public Optional<PolicyDraft> find(PolicyDraftId id) {
        return sql.sql("select document from policy_draft where id = ?")
                .param(id.value())
                .query((row, _) -> json.readValue(row.getString("document"), PolicyDraft.class))
                .optional();
    }

    /** The drafts of a force, the newest first. */
    public List<PolicyDraft> of(ForceCode force) {
        return sql.sql("select document from policy_draft where force = ? order by drafted_at desc, id")
                .param(force.value())
                .query((row, _) -> json.readValue(row.getString("document"), PolicyDraft.class))
                .list();
    }

    /** The drafts that whoever asks may see, the newest first. */
    public List<PolicyDraft> all() {
        return sql.sql("select document from policy_draft order by drafted_at desc, id")
                .query((row, _) -> json.readValue(row.getString("document"), PolicyDraft.class))
                .list();
    }

    /** The simulation attached to a draft, as it was written. */
    public Optional<String> simulation(PolicyDraftId id) {
        return sql.sql("select simulation from policy_draft where id = ? and simulation is not null")
                .param(id.value())
                .query(String.class)
                .optional();
    }

    @Transactional
    void add(PolicyDraft draft) {
        sql.sql("""
            insert into policy_draft (id, force, scheme, drafted_at, document, is_open, lock)
            values (:id, :force, :scheme, :at, :document, true, 0)\
            """)
                .param("id", draft.id().value())
                .param("force", draft.policy().force().value())
                .param("scheme", draft.policy().scheme().value())
                .param("at", draft.drafted().at().atOffset(ZoneOffset.UTC))
                .param("document", json.writeValueAsString(draft))
                .update();
    }

    /** Keeps a draft as it now is, unless somebody else has changed it since it was read. */
    @Transactional
    void save(PolicyDraft draft) {
        int saved = sql.sql("""
            update policy_draft set document = :document, is_open = :open, lock = lock + 1
            where id = :id and lock = :lock\
            """)
                .param("document", json.writeValueAsString(draft.locked(draft.lock() + 1)))
                .param("open", draft.open())
                .param("id", draft.id().value())
                .param("lock", draft.lock())
                .update();
        if (saved != 1) {
            throw new OptimisticLockingFailureException("Somebody else has changed this draft.");
        }
    }

    @Transactional
    void keepSimulation(PolicyDraftId id, String document) {
        sql.sql("update policy_draft set simulation = ? where id = ?")
                .params(document, id.value())
                .update();
    }

    /** Names exactly what a policy says. */
    public String hash(ForcePolicy policy) {
        return Sha256.hex(json.writeValueAsBytes(policy.asDraft()));
    }
}
