package tabard.eligibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.ForceCode;
import tabard.party.ArrangementFacts;
import tabard.party.ArrangementsView;
import tabard.party.PeopleView;
import tabard.powers.Facts;

/** Gathers what is known of many people at once, a few questions for all of them: what {@link AssessEligibility} asks of one. */
@Service
public class FactsOfMany {

    private final PeopleView people;
    private final ArrangementsView arrangements;
    private final KnownOfPerson known;
    private final Clock clock;

    FactsOfMany(PeopleView people, ArrangementsView arrangements, KnownOfPerson known, Clock clock) {
        this.people = people;
        this.arrangements = arrangements;
        this.known = known;
        this.clock = clock;
    }

    /** The facts of each candidate about a day, by what is known now. */
    @Transactional(readOnly = true)
    public Map<Candidate, Facts> of(Collection<Candidate> candidates, LocalDate on) {
        var who = candidates.stream().map(Candidate::person).distinct().toList();
        var roles = people.roles(who, on, clock.instant());
        var gathered = new HashMap<ForceCode, KnownOfPerson.Known>();
        var arranged = new HashMap<ForceCode, List<ArrangementFacts>>();
        var found = new HashMap<Candidate, Facts>();
        for (var candidate : candidates) {
            var role = Optional.ofNullable(
                    roles.getOrDefault(candidate.person(), Map.of()).get(candidate.organisation()));
            var arrangement =
                    arrangement(candidate, on, arranged.computeIfAbsent(candidate.force(), arrangements::with));
            var all = gathered.computeIfAbsent(candidate.force(), force -> known.of(who, force));
            found.put(
                    candidate,
                    new Facts(
                            role.isPresent(),
                            candidate.held(),
                            arrangement == null ? null : FactsOnRecord.envelope(arrangement, role),
                            arrangement == null ? Set.of() : arrangement.agreements(),
                            all.clearances(candidate.person()),
                            all.passes(candidate.person())));
        }
        return found;
    }

    private static @Nullable ArrangementFacts arrangement(
            Candidate candidate, LocalDate on, List<ArrangementFacts> arranged) {
        return arranged.stream()
                .filter(one -> one.organisation().equals(candidate.organisation()))
                .filter(one -> one.scheme().equals(candidate.scheme()))
                .filter(one -> one.period().contains(on))
                .findFirst()
                .orElse(null);
    }
}
