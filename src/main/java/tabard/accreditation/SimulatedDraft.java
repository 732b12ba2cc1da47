package tabard.accreditation;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import tabard.kernel.Sha256;
import tabard.policy.AttachSimulation;
import tools.jackson.databind.json.JsonMapper;

/** Attaches to a draft what its simulation found: the totals, and a hash over its rows, which stay with it. */
@Component
class SimulatedDraft {

    private final AttachSimulation attachSimulation;
    private final Simulations simulations;
    private final JsonMapper json;

    SimulatedDraft(AttachSimulation attachSimulation, Simulations simulations, JsonMapper json) {
        this.attachSimulation = attachSimulation;
        this.simulations = simulations;
        this.json = json;
    }

    /** What is attached. */
    private record Attached(
            String simulation,
            String draft,
            LocalDate on,
            String catalogue,
            int judged,
            List<Simulations.Total> totals,
            String rows) {}

    /** Attaches it, where it is of a draft that still says what was simulated. */
    void attach(Simulation asked) {
        var of = asked.draft();
        if (of == null) {
            return;
        }
        var rows = new ByteArrayOutputStream();
        simulations.each(asked.id(), row -> rows.writeBytes(Sha256.of(json.writeValueAsBytes(row))));
        var document = new Attached(
                asked.id().toString(),
                of.hash(),
                asked.on(),
                asked.catalogueVersion(),
                asked.all(),
                simulations.totals(asked.id()),
                Sha256.hex(rows.toByteArray()));
        attachSimulation.attach(of.id(), of.hash(), json.writeValueAsString(document), asked.by());
    }
}
