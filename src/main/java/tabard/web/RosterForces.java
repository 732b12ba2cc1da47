package tabard.web;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tabard.kernel.ForceCode;
import tabard.kernel.SchemeCode;
import tabard.party.ArrangementFacts;
import tabard.party.ArrangementsView;
import tabard.powers.PowerCode;
import tabard.roster.TriedAt;

/** The forces whose policies a roster can be tried against, and the powers: those that the arrangements are about. */
@Component
class RosterForces {

    private final ArrangementsView arrangements;
    private final PageWords words;

    RosterForces(ArrangementsView arrangements, PageWords words) {
        this.arrangements = arrangements;
        this.words = words;
    }

    List<Choice> forces() {
        return current()
                .map(ArrangementFacts::force)
                .distinct()
                .map(force -> Choice.of(force.value(), words.force(force)))
                .toList();
    }

    List<Choice> powers() {
        return current()
                .flatMap(one -> one.powers().stream().sorted().map(power -> choice(one.scheme(), power)))
                .distinct()
                .toList();
    }

    /** What was ticked, of what there is to tick. */
    TriedAt chosen(Collection<String> forces, Collection<String> powers) {
        return new TriedAt(
                ticked(forces(), forces).map(ForceCode::new).toList(),
                ticked(powers(), powers).map(PowerCode::new).toList());
    }

    private Stream<ArrangementFacts> current() {
        return arrangements.of(Supplier.current().organisation()).stream()
                .filter(one -> one.period().to() == null
                        || words.today().isBefore(one.period().to()));
    }

    private Choice choice(SchemeCode scheme, PowerCode power) {
        return Choice.of(power.value(), words.power(scheme, power));
    }

    private static Stream<String> ticked(List<Choice> choices, Collection<String> ticks) {
        return choices.stream().map(Choice::value).filter(ticks::contains);
    }
}
