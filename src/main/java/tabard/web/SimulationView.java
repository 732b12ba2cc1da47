package tabard.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tabard.accreditation.SimulatedRow;
import tabard.accreditation.Simulations;
import tabard.kernel.SchemeCode;
import tabard.powers.PolicySimulation.Effect;
import tabard.powers.Reason;

/** What a simulation found, as a page shows it. */
final class SimulationView {

    private static final int WIDEST = 100;

    private SimulationView() {}

    /**
     * How many gain or lose a power, and how long its bar is drawn.
     *
     * @param width 1 to 100, in proportion to the most
     */
    record Bar(SimulatedRow.Source source, String power, Effect effect, boolean byLaw, int rows, int width) {}

    /** One row of the table. */
    record Line(
            String force,
            SimulatedRow.Source source,
            @Nullable String number,
            String caseReference,
            String power,
            Effect effect,
            LocalDate when,
            boolean byLaw,
            List<Reason> why) {}

    static List<Bar> bars(List<Simulations.Total> totals, SchemeCode scheme, PageWords words) {
        int most = totals.stream().mapToInt(Simulations.Total::rows).max().orElse(1);
        return totals.stream()
                .map(total -> new Bar(
                        total.source(),
                        words.power(scheme, total.power()),
                        total.effect(),
                        total.byLaw(),
                        total.rows(),
                        Math.max(1, total.rows() * WIDEST / most)))
                .toList();
    }

    static Line line(SimulatedRow row, SchemeCode scheme, PageWords words) {
        return new Line(
                words.force(row.force()),
                row.source(),
                row.number() == null ? null : row.number().value(),
                row.caseReference().value(),
                words.power(scheme, row.power()),
                row.effect(),
                row.when(),
                row.byLaw(),
                row.why());
    }
}
