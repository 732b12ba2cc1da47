package tabard.powers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One power that the law lets a chief officer confer, through time and by country.
 *
 * @param number its place in the catalogue; ours, not the law's
 * @param twin the power of another scheme with the same content, where there is one
 * @param requires what must be there, or it cannot be granted
 * @param advises what it goes with; never blocks
 */
public record Power(
        int number,
        PowerCode code,
        @Nullable PowerCode twin,
        PowerWords words,
        Map<Country, PowerLaw> law,
        PlaceScope placeScope,
        OffenceSource offenceSource,
        List<Offence> ownOffences,
        List<Dependency> requires,
        List<Dependency> advises) {

    public Power {
        law = Map.copyOf(law);
        ownOffences = List.copyOf(ownOffences);
        requires = List.copyOf(requires);
        advises = List.copyOf(advises);
    }

    /** Its name in plain words. */
    public String name() {
        return words.name();
    }

    /** Its provision as lawyers cite it. */
    public String provision() {
        return words.provision();
    }

    /** What the law says of it on a day in a country. */
    public PowerStatus statusOn(Country country, LocalDate day) {
        return lawIn(country).statusOn(day);
    }

    /** The first day on which it is no longer in force or usable in a country, where such a day is dated. */
    public Optional<LocalDate> endsOn(Country country, LocalDate day) {
        return lawIn(country).endsOn(day);
    }

    /** Tells whether it is offered on a day in a country unless the force says otherwise. */
    public boolean grantableByDefault(Country country, LocalDate day) {
        return lawIn(country).grantableOn(day);
    }

    /** Why it stands as it does on a day in a country, in a sentence or two. */
    public String reasonOn(Country country, LocalDate day) {
        return StatusWords.reason(lawIn(country), day);
    }

    /** The training that suits it, or nothing for a repealed power. */
    public Optional<String> trainingRoute() {
        return Optional.ofNullable(words.trainingRoute());
    }

    /** The powers without which it cannot be granted: for each entry at least one of the powers in it. */
    public List<List<PowerCode>> requiredPowers() {
        return requires.stream()
                .map(dependency -> dependency.expression().powers())
                .filter(powers -> !powers.isEmpty())
                .toList();
    }

    /** How many offences a grant must name. */
    public int offencesNeeded() {
        return requires.stream()
                .mapToInt(
                        dependency -> dependency.expression() instanceof Expression.Offences(int atLeast) ? atLeast : 0)
                .sum();
    }

    /** How many listed byelaws a grant must name. */
    public int byelawsNeeded() {
        return requires.stream()
                .mapToInt(
                        dependency -> dependency.expression() instanceof Expression.Byelaws(int atLeast) ? atLeast : 0)
                .sum();
    }

    /** The law of a country. */
    public PowerLaw lawIn(Country country) {
        var found = law.get(country);
        if (found == null) {
            throw new IllegalArgumentException("%s has no law for %s.".formatted(code, country.title()));
        }
        return found;
    }
}
