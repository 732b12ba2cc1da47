package tabard.accreditation;

import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tabard.authority.DelegationId;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tools.jackson.databind.json.JsonMapper;

/** All decisions, one a case. None is changed. */
@Repository
class Decisions {

    private final JdbcClient sql;
    private final JsonMapper json;

    Decisions(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Keeps a decision; tells whether it is the first on its case. */
    boolean add(Decision decision, ForceCode force, @Nullable DelegationId delegation) {
        return sql.sql("""
            insert into decision (case_reference, force, pack_hash, document, valid_from, valid_to, decided_by, capacity, decided_at, delegation_id)
            values (:case, :force, :hash, :document, :from, :to, :by, :capacity, :at, :delegation)
            on conflict (case_reference) do nothing\
            """)
                        .param("case", decision.caseReference().value())
                        .param("force", force.value())
                        .param("hash", decision.packHash())
                        .param("document", json.writeValueAsString(decision))
                        .param("from", decision.period().from())
                        .param("to", decision.period().to())
                        .param("by", decision.decidedBy())
                        .param("capacity", decision.capacity())
                        .param("at", decision.decidedAt().atOffset(ZoneOffset.UTC))
                        .param("delegation", delegation == null ? null : delegation.value())
                        .update()
                == 1;
    }

    Optional<Decision> find(CaseReference reference) {
        return sql.sql("select document from decision where case_reference = :case")
                .param("case", reference.value())
                .query((row, _) -> json.readValue(row.getString("document"), Decision.class))
                .optional();
    }
}
