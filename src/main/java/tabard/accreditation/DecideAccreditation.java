package tabard.accreditation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.accreditation.DecisionPacks.Hashed;
import tabard.authority.Authority;
import tabard.authority.DecidingAuthority;
import tabard.authority.DelegatedDecision;
import tabard.intake.CaseFile;
import tabard.intake.CaseFiles;
import tabard.intake.CaseNotOpen;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.Period;

/** The chief officer or a delegate in date decides, power by power (PRA 2002 s.41(2)-(4)). Whoever recommended does not. */
@Service
public class DecideAccreditation {

    private final CaseFiles cases;
    private final DecisionPacks packs;
    private final Decisions decisions;
    private final DecidingAuthority authorities;
    private final DecisionChecks checks;
    private final RulesOfCase rules;
    private final ObjectProvider<BeforeDeciding> first;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecideAccreditation(
            CaseFiles cases,
            DecisionPacks packs,
            Decisions decisions,
            DecidingAuthority authorities,
            DecisionChecks checks,
            RulesOfCase rules,
            ObjectProvider<BeforeDeciding> first,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.packs = packs;
        this.decisions = decisions;
        this.authorities = authorities;
        this.checks = checks;
        this.rules = rules;
        this.first = first;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What is decided.
     *
     * @param packHash the hash of the pack that lay before the decider
     * @param verdicts one for each power applied for
     * @param period for how long; its end is the first day on which the accreditation no longer stands
     */
    public record Decided(String packHash, List<Verdict> verdicts, Period period) {

        public Decided {
            verdicts = List.copyOf(verdicts);
        }
    }

    /**
     * Decides, once: the chief officer, or an officer whom an instrument in date names for it.
     *
     * @throws tabard.authority.NoAuthorityInDate if whoever decides is neither
     * @throws RecommenderDecides if whoever decides made the recommendation
     * @throws PackChanged if another pack lies there now
     * @throws DecisionRefused if a verdict or a reason is missing, the period cannot be, the statute forbids it, or the
     *     force's policy has it wait for something
     * @throws AlreadyDecided if somebody was quicker
     */
    @PreAuthorize("hasAnyRole('CHIEF_OFFICER', 'OFFICER')")
    @Transactional
    public void decide(CaseReference reference, Decided decided, Actor by) {
        var file = cases.get(reference);
        if (!file.open()) {
            throw new CaseNotOpen(reference);
        }
        var authority = authorities.require(file.force(), DelegatedDecision.ACCREDITATION, by);
        var pack = packs.last(reference)
                .orElseThrow(() -> new DecisionRefused("Case %s has no recommendation yet.".formatted(reference)));
        checkWhoDecides(pack, decided, by);
        first.stream().flatMap(one -> one.waitsFor(file).stream()).findFirst().ifPresent(waits -> {
            throw new DecisionRefused(waits);
        });
        var at = clock.instant();
        var today = LocalDate.ofInstant(at, clock.getZone());
        var answer = rules.on(file, today);
        checks.check(file, pack.pack(), decided, answer, today);
        keep(
                file,
                new Decision(
                        reference,
                        decided.verdicts(),
                        decided.period(),
                        answer,
                        pack.hash(),
                        by.id(),
                        authority.actor().capacity(),
                        at,
                        UUID.randomUUID()),
                authority,
                at);
    }

    private static void checkWhoDecides(Hashed pack, Decided decided, Actor by) {
        var reference = pack.pack().caseReference();
        if (by.id().equals(pack.pack().recommendedBy())) {
            throw new RecommenderDecides(reference);
        }
        if (!pack.hash().equals(decided.packHash())) {
            throw new PackChanged(reference);
        }
    }

    private void keep(CaseFile file, Decision decision, Authority authority, Instant at) {
        if (!decisions.add(decision, file.force(), authority.delegation())) {
            throw new AlreadyDecided(file.reference());
        }
        var granted = decision.powers(true);
        events.publishEvent(new AccreditationDecided(
                file.reference(),
                granted.isEmpty() ? DecisionOutcome.REFUSE_ALL : DecisionOutcome.GRANT,
                granted,
                decision.powers(false),
                decision.period(),
                decision.packHash(),
                decision.reasons(),
                authority.actor(),
                at));
    }
}
