package tabard.web;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import tabard.accreditation.Simulation;
import tabard.accreditation.Simulations;

/** Puts on a page how far a simulation has come and what it has found. The page says by itself when to look again. */
@Component
class SimulationResult {

    private static final int SHOWN = 100;
    private static final int SECONDS = 2;

    private final Simulations simulations;
    private final PageWords words;
    private final Clock clock;

    SimulationResult(Simulations simulations, PageWords words, Clock clock) {
        this.simulations = simulations;
        this.words = words;
        this.clock = clock;
    }

    ModelAndView fill(ModelAndView page, Simulation simulation) {
        var state = simulation.stateAt(clock.instant());
        var rows = simulations.rows(simulation.id(), 0, SHOWN + 1);
        return page.addObject("simulation", simulation)
                .addObject("state", state)
                .addObject("refresh", state == Simulation.State.RUNNING ? SECONDS : null)
                .addObject("bars", SimulationView.bars(simulations.totals(simulation.id()), simulation.scheme(), words))
                .addObject("more", rows.size() > SHOWN)
                .addObject(
                        "rows",
                        rows.stream()
                                .limit(SHOWN)
                                .map(row -> SimulationView.line(row.row(), simulation.scheme(), words))
                                .toList());
    }
}
