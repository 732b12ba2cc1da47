package tabard.eligibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tabard.party.ArrangementFacts;
import tabard.party.ArrangementsView;
import tabard.party.PeopleView;
import tabard.powers.Facts;
import tabard.powers.PowersQuestion;
import tabard.powers.PowersQuestion.AskedPower;
import tabard.scheme.Forces;
import tabard.scheme.Policies;
import tabard.scheme.Schemes;

/** Makes a question of what is on record about a person, as far as whoever asks may see it. */
@Component
class FactsOnRecord {

    private final Schemes schemes;
    private final Forces forces;
    private final Policies policies;
    private final PeopleView people;
    private final ArrangementsView arrangements;
    private final KnownOfPerson known;
    private final Clock clock;

    FactsOnRecord(
            Schemes schemes,
            Forces forces,
            Policies policies,
            PeopleView people,
            ArrangementsView arrangements,
            KnownOfPerson known,
            Clock clock) {
        this.schemes = schemes;
        this.forces = forces;
        this.policies = policies;
        this.people = people;
        this.arrangements = arrangements;
        this.known = known;
        this.clock = clock;
    }

    /** What stands on the day asked about. */
    PowersQuestion question(Candidate candidate, List<AskedPower> asked, LocalDate on) {
        return question(candidate, asked, on, standing(candidate, on));
    }

    /** What stands on the day asked about or, where there is no arrangement then, the first that is to come. */
    PowersQuestion outlook(Candidate candidate, List<AskedPower> asked, LocalDate on) {
        var coming = standing(candidate, on)
                .or(() -> arrangements.of(candidate.organisation()).stream()
                        .filter(arrangement -> arrangement.force().equals(candidate.force()))
                        .filter(arrangement -> arrangement.scheme().equals(candidate.scheme()))
                        .filter(arrangement -> arrangement.period().from().isAfter(on))
                        .min(Comparator.comparing(
                                arrangement -> arrangement.period().from())));
        return question(candidate, asked, on, coming);
    }

    /** Every power of the scheme, each naming all that the force's policy lists. */
    List<AskedPower> all(Candidate candidate, LocalDate on) {
        var policy = policies.inEffect(candidate.force(), candidate.scheme(), on, clock.instant());
        return schemes.catalogue(candidate.scheme()).all().stream()
                .map(power -> policy.flatMap(known -> known.find(power.code()))
                        .map(row -> new AskedPower(power.code(), row.offences(), row.byelaws()))
                        .orElseGet(() -> AskedPower.of(power.code())))
                .toList();
    }

    private Optional<ArrangementFacts> standing(Candidate candidate, LocalDate on) {
        return arrangements.find(candidate.organisation(), candidate.force(), candidate.scheme(), on, clock.instant());
    }

    private PowersQuestion question(
            Candidate candidate, List<AskedPower> asked, LocalDate on, Optional<ArrangementFacts> arrangement) {
        return question(candidate, asked, on, facts(candidate, on, arrangement));
    }

    /** The same about facts that have been gathered already. */
    PowersQuestion question(Candidate candidate, List<AskedPower> asked, LocalDate on, Facts facts) {
        return new PowersQuestion(
                candidate.scheme(),
                forces.get(candidate.force()).asked(),
                on,
                asked,
                policies.inEffect(candidate.force(), candidate.scheme(), on, clock.instant())
                        .orElse(null),
                facts);
    }

    private Facts facts(Candidate candidate, LocalDate on, Optional<ArrangementFacts> arrangement) {
        var role = people.role(candidate.organisation(), candidate.person(), on, clock.instant());
        var all = known.of(List.of(candidate.person()), candidate.force());
        return new Facts(
                role.isPresent(),
                candidate.held(),
                arrangement.map(standing -> envelope(standing, role)).orElse(null),
                arrangement.map(ArrangementFacts::agreements).orElse(Set.of()),
                all.clearances(candidate.person()),
                all.passes(candidate.person()));
    }

    static Facts.Envelope envelope(ArrangementFacts arrangement, Optional<String> role) {
        return new Facts.Envelope(
                arrangement.period().from(),
                arrangement.period().to(),
                arrangement.powers(),
                arrangement.forRole(role).orElse(null),
                arrangement.reviewDue());
    }
}
