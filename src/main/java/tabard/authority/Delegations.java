package tabard.authority;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.ForceCode;
import tabard.kernel.Period;

/** The register. A force sees its own entries; auditors see all. Nothing is ever removed from it. */
@Repository
@Transactional(readOnly = true)
public class Delegations {

    private final JdbcClient sql;

    Delegations(JdbcClient sql) {
        this.sql = sql;
    }

    /** The entries of a force, the newest first. */
    public List<Delegation> of(ForceCode force) {
        return sql.sql("select * from delegation where force = ? order by valid_from desc, recorded_at desc")
                .param(force.value())
                .query(Delegations::read)
                .list();
    }

    /** Every entry that whoever asks may see, by force. */
    public List<Delegation> all() {
        return sql.sql("select * from delegation order by force, valid_from desc, recorded_at desc")
                .query(Delegations::read)
                .list();
    }

    /** One entry, if whoever asks may see it. */
    public Optional<Delegation> find(DelegationId id) {
        return sql.sql("select * from delegation where id = ?")
                .param(id.value())
                .query(Delegations::read)
                .optional();
    }

    @Transactional
    void add(Delegation delegation, UUID salt) {
        sql.sql("""
            insert into delegation (id, force, delegate, name, decisions, valid_from, valid_to, instrument,
                                    recorded_by, recorded_at, salt)
            values (:id, :force, :delegate, :name, :decisions, :from, :to, :instrument, :by, :at, :salt)\
            """)
                .param("id", delegation.id().value())
                .param("force", delegation.force().value())
                .param("delegate", delegation.delegate())
                .param("name", delegation.name())
                .param(
                        "decisions",
                        delegation.decisions().stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("from", delegation.period().from())
                .param("to", delegation.period().to())
                .param("instrument", delegation.instrument())
                .param("by", delegation.recordedBy())
                .param("at", delegation.recordedAt().atOffset(ZoneOffset.UTC))
                .param("salt", salt)
                .update();
    }

    /** Ends an entry early; tells whether it had not been ended before. */
    @Transactional
    boolean end(DelegationId id, LocalDate on, String reason) {
        return sql.sql("update delegation set ended_on = :on, end_reason = :reason where id = :id and ended_on is null")
                        .param("on", on)
                        .param("reason", reason)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** The salt under which the ledger commits to the reason for which an entry was ended. */
    UUID salt(DelegationId id) {
        return sql.sql("select salt from delegation where id = ?")
                .param(id.value())
                .query(UUID.class)
                .single();
    }

    private static Delegation read(ResultSet row, int number) throws SQLException {
        return new Delegation(
                new DelegationId(row.getObject("id", UUID.class)),
                new ForceCode(row.getString("force")),
                row.getString("delegate"),
                row.getString("name"),
                Stream.of(words(row.getArray("decisions")))
                        .map(DelegatedDecision::valueOf)
                        .collect(Collectors.toSet()),
                new Period(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)),
                row.getString("instrument"),
                row.getString("recorded_by"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("ended_on", LocalDate.class),
                row.getString("end_reason"));
    }

    private static String[] words(Array array) throws SQLException {
        return (String[]) array.getArray();
    }
}
