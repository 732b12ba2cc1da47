package tabard.accreditation;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.accreditation.Accreditation.Grant;
import tabard.intake.CaseFile;
import tabard.intake.CaseFiles;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.powers.Finding;
import tabard.powers.PowerCode;
import tabard.powers.Reason;

/**
 * Carries out a decision to grant. The rules are run again on the day: a power against which something has come up since the
 * decision is held back, for a person to look at; and so is one that the law will have ended by the first day.
 */
@Service
public class GrantPowers {

    private final CaseFiles cases;
    private final Decisions decisions;
    private final DecisionPacks packs;
    private final RulesOfCase rules;
    private final Accreditations accreditations;
    private final GrantedTerms terms;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    GrantPowers(
            CaseFiles cases,
            Decisions decisions,
            DecisionPacks packs,
            RulesOfCase rules,
            Accreditations accreditations,
            GrantedTerms terms,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.decisions = decisions;
        this.packs = packs;
        this.rules = rules;
        this.accreditations = accreditations;
        this.terms = terms;
        this.events = events;
        this.clock = clock;
    }

    /** Grants what was decided; the engine does it, and it may do it twice. */
    @Transactional
    public GrantOutcome grantFor(CaseReference reference) {
        if (accreditations.ofCase(reference).isPresent()) {
            return GrantOutcome.GRANTED;
        }
        var file = cases.get(reference);
        var decision = decisions
                .find(reference)
                .orElseThrow(() -> new IllegalStateException("Case %s is not decided.".formatted(reference)));
        var decided = decision.powers(true);
        var pack = packs.last(reference).map(DecisionPacks.Hashed::pack);
        var grants = good(file, decision, decided).stream()
                .flatMap(power -> terms.of(file, power, pack, decision.period()).stream())
                .toList();
        if (grants.isEmpty()) {
            return GrantOutcome.NOTHING_GRANTED;
        }
        grant(file, decision, grants, decided);
        return GrantOutcome.GRANTED;
    }

    private List<PowerCode> good(CaseFile file, Decision decision, List<PowerCode> decided) {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return rules.of(file, decided, today).findings().stream()
                .filter(finding -> nothingNew(finding, decision))
                .map(Finding::power)
                .toList();
    }

    /** Whether every reason of today lay before the decider too. */
    private static boolean nothingNew(Finding today, Decision decision) {
        var known = decision.rules().finding(today.power()).rules();
        return today.reasons().stream().map(Reason::rule).allMatch(known::contains);
    }

    private void grant(CaseFile file, Decision decision, List<Grant> grants, List<PowerCode> decided) {
        var at = clock.instant();
        var powers = grants.stream().map(Grant::power).toList();
        var accreditation = new Accreditation(
                AccreditationNumber.draw(random),
                file.reference(),
                file.person(),
                file.organisation(),
                file.force(),
                file.scheme(),
                decision.period(),
                at,
                grants);
        accreditations.add(accreditation);
        events.publishEvent(new PowersGranted(
                file.reference(),
                accreditation.number(),
                powers,
                decided.stream().filter(power -> !powers.contains(power)).toList(),
                decision.period(),
                Actor.ENGINE,
                at));
    }
}
