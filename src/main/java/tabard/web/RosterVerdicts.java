package tabard.web;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tabard.eligibility.ForceProspects;
import tabard.kernel.SchemeCode;
import tabard.roster.RosterRow;
import tabard.roster.RosterTrial;
import tabard.scheme.Forces;

/** Puts into words what the forces would say of a roster. */
@Component
class RosterVerdicts {

    private final Forces forces;
    private final PageWords words;

    RosterVerdicts(Forces forces, PageWords words) {
        this.forces = forces;
        this.words = words;
    }

    /** What was said of some rows, each once. */
    List<RosterVerdict> of(RosterTrial trial, List<RosterRow> rows) {
        return rows.stream()
                .flatMap(row -> trial.places(row).stream())
                .distinct()
                .sorted()
                .map(place -> verdict(place, trial.verdicts().get(place)))
                .toList();
    }

    /** What was said of one row, in short. */
    List<RosterVerdict.Short> of(RosterTrial trial, RosterRow row) {
        return trial.places(row).stream()
                .map(place -> {
                    var said = trial.verdicts().get(place);
                    return new RosterVerdict.Short(
                            place,
                            words.force(said.force()),
                            said.possible(),
                            said.powers().size());
                })
                .toList();
    }

    /** What was said of one row, as one text. */
    String text(RosterTrial trial, RosterRow row) {
        return of(trial, List.of(row)).stream()
                .map(said -> said.force() + ": "
                        + said.powers().stream()
                                .map(power -> power.name() + ": " + words.get("roster.said." + power.prospects())
                                        + reasons(power))
                                .collect(Collectors.joining("; ")))
                .collect(Collectors.joining(" | "));
    }

    private static String reasons(RosterVerdict.Line power) {
        return power.reasons().isEmpty() ? "" : " (" + String.join(" ", power.reasons()) + ")";
    }

    private RosterVerdict verdict(int place, ForceProspects said) {
        var scheme = forces.get(said.force()).scheme();
        return new RosterVerdict(
                place,
                words.force(said.force()),
                said.powers().stream().map(power -> line(scheme, power)).toList());
    }

    private RosterVerdict.Line line(SchemeCode scheme, ForceProspects.PowerProspect power) {
        return new RosterVerdict.Line(
                words.power(scheme, power.power()),
                power.prospects(),
                power.reasons().stream()
                        .map(reason -> reason.message(words.locale()))
                        .toList());
    }
}
