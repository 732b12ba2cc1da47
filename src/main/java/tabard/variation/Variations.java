package tabard.variation;

import java.time.ZoneOffset;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.AccreditationNumber;
import tools.jackson.databind.json.JsonMapper;

/** All variations that were proposed. A force sees and writes its own; auditors read all; employers and the public see none. */
@Repository
@Transactional(readOnly = true)
public class Variations {

    private final JdbcClient sql;
    private final JsonMapper json;

    Variations(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /**
     * One variation.
     *
     * @throws VariationNotFound if there is none that whoever asks may see
     */
    public ProposedChange get(VariationId id) {
        return where("id = ?", id.value()).stream().findFirst().orElseThrow(() -> new VariationNotFound(id));
    }

    /** Those of an accreditation, the newest first. */
    public List<ProposedChange> of(AccreditationNumber number) {
        return where("accreditation = ?", number.value());
    }

    /** Those that whoever asks may see, the newest first. */
    public List<ProposedChange> all() {
        return where("true");
    }

    private List<ProposedChange> where(String condition, Object... keys) {
        return sql.sql("select document from variation where %s order by proposed_at desc, id".formatted(condition))
                .params(keys)
                .query((row, _) -> json.readValue(row.getString("document"), ProposedChange.class))
                .list();
    }

    /** Keeps a new one; an accreditation has one open at a time. */
    @Transactional
    void add(ProposedChange proposed) {
        try {
            sql.sql("""
                insert into variation (id, accreditation, force, proposed_at, document, is_open, lock)
                values (:id, :number, :force, :at, :document, true, 0)""")
                    .param("id", proposed.id().value())
                    .param("number", proposed.number().value())
                    .param("force", proposed.force().value())
                    .param("at", proposed.proposed().at().atOffset(ZoneOffset.UTC))
                    .param("document", json.writeValueAsString(proposed))
                    .update();
        } catch (DuplicateKeyException already) {
            throw new VariationRefused(
                    "A variation of accreditation %s waits for its decision already.".formatted(proposed.number()));
        }
    }

    /** Keeps it as it now is, unless somebody else has changed it since it was read. */
    @Transactional
    void save(ProposedChange proposed) {
        int saved = sql.sql("""
                update variation set document = :document, is_open = :open, lock = lock + 1
                where id = :id and lock = :lock""")
                .param("document", json.writeValueAsString(proposed.locked(proposed.lock() + 1)))
                .param("open", proposed.open())
                .param("id", proposed.id().value())
                .param("lock", proposed.lock())
                .update();
        if (saved != 1) {
            throw new OptimisticLockingFailureException("Somebody else has decided this variation.");
        }
    }
}
