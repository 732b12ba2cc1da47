package tabard.eligibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.party.ArrangementFacts;
import tabard.party.ArrangementsView;
import tabard.party.PeopleView;
import tabard.powers.ClearanceStatus;
import tabard.powers.Facts;
import tabard.powers.PowersDecision;
import tabard.powers.PowersQuestion;
import tabard.powers.PowersQuestion.AskedPower;
import tabard.powers.PowersRules;
import tabard.powers.VettingLevel;
import tabard.scheme.Courses;
import tabard.scheme.Forces;
import tabard.scheme.Policies;
import tabard.scheme.Schemes;
import tabard.training.TrainingResult;
import tabard.training.TrainingView;
import tabard.vetting.VettingView;

/** Asks the rules about a person, from the facts on record that whoever asks may see. */
@Service
public class AssessEligibility {

    private final Schemes schemes;
    private final Forces forces;
    private final Policies policies;
    private final PeopleView people;
    private final ArrangementsView arrangements;
    private final VettingView vetting;
    private final TrainingView training;
    private final Courses courses;
    private final Clock clock;

    AssessEligibility(
            Schemes schemes,
            Forces forces,
            Policies policies,
            PeopleView people,
            ArrangementsView arrangements,
            VettingView vetting,
            TrainingView training,
            Courses courses,
            Clock clock) {
        this.schemes = schemes;
        this.forces = forces;
        this.policies = policies;
        this.people = people;
        this.arrangements = arrangements;
        this.vetting = vetting;
        this.training = training;
        this.courses = courses;
        this.clock = clock;
    }

    /** Asks about a day, by what is known now. */
    @Transactional(readOnly = true)
    public PowersDecision assess(Candidate candidate, List<AskedPower> asked, LocalDate on) {
        return decide(candidate, asked, on, facts(candidate, on));
    }

    /**
     * Asks what would be found once the person is vetted and trained: what remains cannot be mended within a case, so it
     * need not be applied for.
     */
    @Transactional(readOnly = true)
    public PowersDecision assessOnceVettedAndTrained(Candidate candidate, List<AskedPower> asked, LocalDate on) {
        var facts = facts(candidate, on);
        var clearance = new Facts.Clearance(
                candidate.force().value(), VettingLevel.NPPV3.name(), on, null, ClearanceStatus.CLEARED);
        var passes = courses.all().stream()
                .map(course -> new Facts.Pass(course.code(), on, null))
                .toList();
        return decide(
                candidate,
                asked,
                on,
                new Facts(
                        facts.employed(),
                        facts.held(),
                        facts.arrangement(),
                        facts.agreements(),
                        List.of(clearance),
                        passes));
    }

    private PowersDecision decide(Candidate candidate, List<AskedPower> asked, LocalDate on, Facts facts) {
        var policy = policies.inEffect(candidate.force(), candidate.scheme(), on, clock.instant());
        return new PowersRules(schemes.catalogue(candidate.scheme()))
                .decide(new PowersQuestion(
                        candidate.scheme(),
                        forces.get(candidate.force()).asked(),
                        on,
                        asked,
                        policy.orElse(null),
                        facts));
    }

    private Facts facts(Candidate candidate, LocalDate on) {
        var known = clock.instant();
        var arrangement = arrangements.find(candidate.organisation(), candidate.force(), candidate.scheme(), on, known);
        return new Facts(
                people.employed(candidate.organisation(), candidate.person(), on, known),
                candidate.held(),
                arrangement.map(AssessEligibility::envelope).orElse(null),
                arrangement.map(ArrangementFacts::agreements).orElse(Set.of()),
                vetting.of(candidate.person()),
                training.of(candidate.person()).stream()
                        .map(TrainingResult::pass)
                        .toList());
    }

    static Facts.Envelope envelope(ArrangementFacts arrangement) {
        return new Facts.Envelope(
                arrangement.period().from(), arrangement.period().to(), arrangement.powers());
    }
}
