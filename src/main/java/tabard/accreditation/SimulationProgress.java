package tabard.accreditation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tabard.powers.Reason;
import tools.jackson.databind.json.JsonMapper;

/** Writes down how far a simulation has come, and what it has found. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SimulationProgress {

    private final JdbcClient sql;
    private final JsonMapper json;

    SimulationProgress(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    private record Written(
            String force,
            String source,
            @Nullable String accreditation,
            String case_reference,
            String power,
            String effect,
            String on_day,
            boolean by_law,
            String reasons) {}

    /** Adds rows, all of them in one statement. Many share their reasons, which are put into words once. */
    void found(SimulationId id, List<SimulatedRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var reasons = new HashMap<List<Reason>, String>();
        sql.sql("""
                insert into simulation_row (simulation, force, source, accreditation, case_reference, power, effect, on_day, by_law, reasons)
                select :id, r.* from jsonb_to_recordset(cast(:rows as jsonb)) as r(
                    force text, source text, accreditation text, case_reference text, power text, effect text, on_day date,
                    by_law boolean, reasons text)""")
                .param("id", id.value())
                .param(
                        "rows",
                        json.writeValueAsString(rows.stream()
                                .map(row -> written(row, reasons.computeIfAbsent(row.why(), json::writeValueAsString)))
                                .toList()))
                .update();
    }

    /** Counts on. */
    void judged(SimulationId id, int more, Instant at) {
        sql.sql("update simulation set judged = judged + :more, progress_at = :at where id = :id")
                .param("id", id.value())
                .param("more", more)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Says how it ended. */
    void ended(SimulationId id, Simulation.State state, Instant at) {
        sql.sql("update simulation set state = :state, progress_at = :at where id = :id")
                .param("id", id.value())
                .param("state", state.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Written written(SimulatedRow row, String reasons) {
        return new Written(
                row.force().value(),
                row.source().name(),
                row.number() == null ? null : row.number().value(),
                row.caseReference().value(),
                row.power().value(),
                row.effect().name(),
                row.when().toString(),
                row.byLaw(),
                reasons);
    }
}
