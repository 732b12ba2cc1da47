package tabard.powers;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which powers stand only with others, read from the catalogue: nobody types a pair. The law says it of granting (such as
 * Schedule 5 paragraph 8B(5)); that what is required cannot go alone follows from it and is INFERRED.
 */
public record Dependencies(PowersCatalogue catalogue) {

    /**
     * What stands against letting some powers go while the rest stays held; nothing where they may go.
     *
     * @param going the powers that would go together
     * @param held all that are held before, those among them
     * @return for each power that would be left without what it requires, a reason with the provision that ties the two
     */
    public List<Reason> against(Set<PowerCode> going, Set<PowerCode> held) {
        return catalogue.all().stream()
                .filter(power -> held.contains(power.code()) && !going.contains(power.code()))
                .flatMap(power -> power.requires().stream()
                        .filter(dependency -> leaves(dependency, going, held))
                        .map(dependency -> stillRequired(power, dependency, going)))
                .toList();
    }

    /** What stands against letting one power go while the rest stays held. */
    public List<Reason> mayGo(PowerCode power, Set<PowerCode> held) {
        return against(Set.of(power), held);
    }

    private static boolean leaves(Dependency dependency, Set<PowerCode> going, Set<PowerCode> held) {
        var required = dependency.expression().powers();
        return any(required, going::contains)
                && !any(required, power -> held.contains(power) && !going.contains(power));
    }

    private Reason stillRequired(Power power, Dependency dependency, Set<PowerCode> going) {
        var required = dependency.expression().powers().stream()
                .filter(going::contains)
                .map(catalogue::get)
                .map(Argument.NamedPower::of)
                .toList();
        return Reason.of(
                dependency.basis(),
                Wording.STILL_REQUIRED,
                new Argument.AnyOfPowers(required),
                Argument.NamedPower.of(power));
    }

    /** Tells whether one of them is such. */
    static boolean any(List<PowerCode> powers, Predicate<PowerCode> such) {
        for (var power : powers) {
            if (such.test(power)) {
                return true;
            }
        }
        return false;
    }
}
