package tabard.vetting;

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
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;

/** When vetting units had to wait, and for whom. */
@Repository
@Transactional(readOnly = true)
public class VettingStops {

    private final JdbcClient sql;

    VettingStops(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * A clock that is or was stopped.
     *
     * @param until when it went on; null while it does not
     */
    public record Stop(
            StopReason reason, Instant since, @Nullable Instant until) {}

    /** Every time that the clock of a case was stopped, the oldest first. */
    public List<Stop> of(CaseReference reference) {
        return sql.sql("select * from vetting_stop where case_reference = :case order by stopped_at")
                .param("case", reference.value())
                .query(VettingStops::stop)
                .list();
    }

    /** Whether and why the clock of a case is stopped. */
    public Optional<Stop> open(CaseReference reference) {
        return sql.sql("select * from vetting_stop where case_reference = :case and resumed_at is null")
                .param("case", reference.value())
                .query(VettingStops::stop)
                .optional();
    }

    @Transactional
    void add(CaseReference reference, ForceCode force, StopReason reason, String by, Instant at) {
        sql.sql("""
                insert into vetting_stop (id, case_reference, force, reason, stopped_at, stopped_by)
                values (:id, :case, :force, :reason, :at, :by)""")
                .param("id", UUID.randomUUID())
                .param("case", reference.value())
                .param("force", force.value())
                .param("reason", reason.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    @Transactional
    void resume(CaseReference reference, String by, Instant at) {
        sql.sql("""
                update vetting_stop set resumed_at = :at, resumed_by = :by
                where case_reference = :case and resumed_at is null""")
                .param("case", reference.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    private static Stop stop(ResultSet row, int number) throws SQLException {
        var resumed = row.getObject("resumed_at", OffsetDateTime.class);
        return new Stop(
                StopReason.valueOf(row.getString("reason")),
                row.getObject("stopped_at", OffsetDateTime.class).toInstant(),
                resumed == null ? null : resumed.toInstant());
    }
}
