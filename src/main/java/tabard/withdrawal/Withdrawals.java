package tabard.withdrawal;

import java.time.ZoneOffset;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.AccreditationNumber;
import tools.jackson.databind.json.JsonMapper;

/** All withdrawals. A force sees and writes its own; auditors read all; employers and the public see none. */
@Repository
@Transactional(readOnly = true)
public class Withdrawals {

    private final JdbcClient sql;
    private final JsonMapper json;

    Withdrawals(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /**
     * One withdrawal.
     *
     * @throws WithdrawalNotFound if there is none that whoever asks may see
     */
    public Withdrawal get(WithdrawalId id) {
        return where("id = ?", id.value()).stream().findFirst().orElseThrow(() -> new WithdrawalNotFound(id));
    }

    /** Those of an accreditation, the newest first. */
    public List<Withdrawal> of(AccreditationNumber number) {
        return where("accreditation = ?", number.value());
    }

    /** Those that whoever asks may see, the newest first. */
    public List<Withdrawal> all() {
        return where("true");
    }

    private List<Withdrawal> where(String condition, Object... keys) {
        return sql.sql("select document from withdrawal where %s order by opened_at desc, id".formatted(condition))
                .params(keys)
                .query((row, _) -> json.readValue(row.getString("document"), Withdrawal.class))
                .list();
    }

    /** Keeps a new one; of those that ask for representations an accreditation has one open at a time. */
    @Transactional
    void add(Withdrawal withdrawal) {
        try {
            sql.sql("""
                insert into withdrawal (id, accreditation, force, route, opened_at, document, is_open, lock)
                values (:id, :number, :force, :route, :at, :document, true, 0)""")
                    .param("id", withdrawal.id().value())
                    .param("number", withdrawal.of().number().value())
                    .param("force", withdrawal.of().force().value())
                    .param("route", withdrawal.route().name())
                    .param("at", withdrawal.opened().at().atOffset(ZoneOffset.UTC))
                    .param("document", json.writeValueAsString(withdrawal))
                    .update();
        } catch (DuplicateKeyException already) {
            throw new WithdrawalRefused("The withdrawal of accreditation %s is proposed already."
                    .formatted(withdrawal.of().number()));
        }
    }

    /** Keeps it as it now is, unless somebody else has changed it since it was read. */
    @Transactional
    void save(Withdrawal withdrawal) {
        int saved = sql.sql("""
                update withdrawal set document = :document, is_open = :open, lock = lock + 1
                where id = :id and lock = :lock""")
                .param("document", json.writeValueAsString(withdrawal.locked(withdrawal.lock() + 1)))
                .param("open", withdrawal.open())
                .param("id", withdrawal.id().value())
                .param("lock", withdrawal.lock())
                .update();
        if (saved != 1) {
            throw new OptimisticLockingFailureException("Somebody else has moved this withdrawal on.");
        }
    }
}
