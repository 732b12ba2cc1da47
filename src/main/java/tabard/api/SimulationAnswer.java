package tabard.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tabard.accreditation.SimulatedRow;
import tabard.accreditation.Simulation;
import tabard.accreditation.Simulations;
import tabard.powers.PolicySimulation.Effect;

/** A simulation, how far it has come, and its totals so far. */
record SimulationAnswer(
        String id,
        Simulation.Kind kind,
        Simulation.State state,
        @Nullable String force,
        String scheme,
        LocalDate on,
        String catalogueVersion,
        Instant startedAt,
        int judged,
        int all,
        List<Total> totals) {

    /** How many accreditations or decisions gain or lose a power. */
    record Total(SimulatedRow.Source source, String power, Effect effect, boolean byLaw, int rows) {}

    static SimulationAnswer of(Simulation simulation, List<Simulations.Total> totals, Instant now) {
        var force = simulation.force();
        return new SimulationAnswer(
                simulation.id().toString(),
                simulation.kind(),
                simulation.stateAt(now),
                force == null ? null : force.value(),
                simulation.scheme().value(),
                simulation.on(),
                simulation.catalogueVersion(),
                simulation.startedAt(),
                simulation.judged(),
                simulation.all(),
                totals.stream()
                        .map(total -> new Total(
                                total.source(), total.power().value(), total.effect(), total.byLaw(), total.rows()))
                        .toList());
    }
}
