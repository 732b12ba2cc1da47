package tabard.vetting;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** On whose clearance each case stands, so that whoever stands on one can be told when it is withdrawn. */
@Repository
class Reliances {

    private final JdbcClient sql;

    Reliances(JdbcClient sql) {
        this.sql = sql;
    }

    /** Keeps it, once for each case. */
    void add(VettingNeed need, UUID clearance, Instant at) {
        sql.sql("""
                insert into vetting_reliance (case_reference, person_id, force, clearance_id, relied_at)
                values (:case, :person, :force, :clearance, :at) on conflict (case_reference) do nothing""")
                .param("case", need.caseReference().value())
                .param("person", need.person().value())
                .param("force", need.force().value())
                .param("clearance", clearance)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
