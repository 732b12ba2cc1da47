package tabard.vetting;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
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

    /** A clock that is stopped. */
    public record Stop(StopReason reason, Instant since) {}

    /** Whether and why the clock of a case is stopped. */
    public Optional<Stop> open(CaseReference reference) {
        return sql.sql("select * from vetting_stop where case_reference = :case and resumed_at is null")
                .param("case", reference.value())
                .query((row, number) -> new Stop(
                        StopReason.valueOf(row.getString("reason")),
                        row.getObject("stopped_at", OffsetDateTime.class).toInstant()))
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
}
