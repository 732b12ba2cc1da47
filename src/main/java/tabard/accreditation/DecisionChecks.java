package tabard.accreditation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tabard.accreditation.DecideAccreditation.Decided;
import tabard.intake.CaseFile;
import tabard.kernel.Period;
import tabard.powers.ForcePolicy;
import tabard.powers.PowerCode;
import tabard.powers.PowersDecision;
import tabard.powers.Rule;
import tabard.scheme.Policies;
import tabard.scheme.Schemes;

/** What a decision must keep to. */
@Component
class DecisionChecks {

    private static final Set<Rule> OF_THE_LAW = EnumSet.of(Rule.IN_FORCE, Rule.OPERATIVE, Rule.LEGAL_REVIEW);

    private final RulesOfCase rules;
    private final Schemes schemes;
    private final Policies policies;
    private final Accreditations accreditations;
    private final ObjectProvider<RunsOn> renewals;
    private final Clock clock;

    DecisionChecks(
            RulesOfCase rules,
            Schemes schemes,
            Policies policies,
            Accreditations accreditations,
            ObjectProvider<RunsOn> renewals,
            Clock clock) {
        this.rules = rules;
        this.schemes = schemes;
        this.policies = policies;
        this.accreditations = accreditations;
        this.renewals = renewals;
        this.clock = clock;
    }

    void check(CaseFile file, DecisionPack pack, Decided decided, PowersDecision answer, LocalDate today) {
        checkVerdicts(file, decided);
        for (var verdict : decided.verdicts()) {
            checkReason(verdict, pack, answer);
        }
        if (decided.verdicts().stream().anyMatch(Verdict::granted)) {
            if (!pack.recommendation().tests().met()) {
                throw new DecisionRefused(
                        "Nothing can be granted while one of the four tests is not met (PRA 2002 s.41(4)). Send the case back if that has changed.");
            }
            checkStatute(file, decided, today);
            checkPeriod(file, decided.period(), today);
            checkRunsOn(file, decided.period(), today);
            checkLaw(file, decided);
            checkNotHeld(file, decided);
        }
    }

    private static void checkVerdicts(CaseFile file, Decided decided) {
        var about = new HashSet<PowerCode>();
        for (var verdict : decided.verdicts()) {
            if (!about.add(verdict.power())) {
                throw new DecisionRefused("%s stands there twice. Decide each power once.".formatted(verdict.power()));
            }
        }
        if (!about.equals(file.powers())) {
            throw new DecisionRefused("Decide each power applied for, and no other.");
        }
    }

    private static void checkReason(Verdict verdict, DecisionPack pack, PowersDecision answer) {
        if (!verdict.reason().isBlank()) {
            return;
        }
        if (!verdict.granted()) {
            throw new DecisionRefused("Say why %s is refused.".formatted(verdict.power()));
        }
        if (!answer.finding(verdict.power()).grantable()) {
            throw new DecisionRefused(
                    "The rules speak against %s: say why it is granted all the same.".formatted(verdict.power()));
        }
        if (!pack.recommendation()
                .of(verdict.power())
                .map(Recommendation.Line::recommended)
                .orElse(false)) {
            throw new DecisionRefused(
                    "%s is not recommended: say why it is granted all the same.".formatted(verdict.power()));
        }
    }

    private void checkStatute(CaseFile file, Decided decided, LocalDate today) {
        var granted = decided.verdicts().stream()
                .filter(Verdict::granted)
                .map(Verdict::power)
                .toList();
        if (granted.isEmpty()) {
            return;
        }
        for (var finding : rules.of(file, granted, today).findings()) {
            Statute.bars(finding).stream()
                    .filter(bar -> bar.rule() != Rule.REQUIRES_POWER)
                    .findFirst()
                    .ifPresent(bar -> {
                        throw new DecisionRefused("%s cannot be granted: %s".formatted(finding.power(), bar.message()));
                    });
            checkRequired(file, finding.power(), granted, today);
        }
    }

    /** A power that is refused cannot carry another: Sch 5 para 8B(5) for one. */
    private void checkRequired(CaseFile file, PowerCode power, List<PowerCode> granted, LocalDate today) {
        var held = rules.held(file, today);
        for (var anyOf : schemes.catalogue(file.scheme()).get(power).requiredPowers()) {
            if (anyOf.stream().noneMatch(required -> granted.contains(required) || held.contains(required))) {
                throw new DecisionRefused("%s cannot be granted without %s, which is neither granted with it nor held."
                        .formatted(power, anyOf.getFirst()));
            }
        }
    }

    /** The period may begin after today: on its first day the law must still, or already, let each power be used. */
    private void checkLaw(CaseFile file, Decided decided) {
        var granted = decided.verdicts().stream()
                .filter(Verdict::granted)
                .map(Verdict::power)
                .toList();
        var from = decided.period().from();
        for (var finding : rules.of(file, granted, from).findings()) {
            finding.reasons().stream()
                    .filter(reason -> OF_THE_LAW.contains(reason.rule()))
                    .findFirst()
                    .ifPresent(bar -> {
                        throw new DecisionRefused(
                                "%s cannot be granted from %s: %s".formatted(finding.power(), from, bar.message()));
                    });
        }
    }

    private void checkPeriod(CaseFile file, Period period, LocalDate today) {
        var to = period.to();
        if (to == null) {
            throw new DecisionRefused("An accreditation states its period (PRA 2002 s.41(7)): give its end.");
        }
        if (period.from().isBefore(today)) {
            throw new DecisionRefused(
                    "The period begins on %s, before today. It cannot reach back.".formatted(period.from()));
        }
        var term = policies.inEffect(file.force(), file.scheme(), today, clock.instant())
                .map(ForcePolicy::term);
        if (term.isPresent() && to.isAfter(period.from().plus(term.get()))) {
            throw new DecisionRefused("The period ends on %s, beyond the term of %s that the policy of %s sets."
                    .formatted(to, term.get(), file.force()));
        }
    }

    /** A renewal runs from when the old one would have expired (PRA 2002 s.41(7)); a late one cannot, and leaves a gap. */
    private void checkRunsOn(CaseFile file, Period period, LocalDate today) {
        renewals.stream()
                .flatMap(one -> one.from(file, today).stream())
                .filter(end -> !end.isBefore(today) && !end.equals(period.from()))
                .findFirst()
                .ifPresent(end -> {
                    throw new DecisionRefused(
                            "This case renews an accreditation that ends on %s: the new period begins on that day (PRA 2002 s.41(7))."
                                    .formatted(end));
                });
    }

    private void checkNotHeld(CaseFile file, Decided decided) {
        decided.verdicts().stream()
                .filter(Verdict::granted)
                .map(Verdict::power)
                .filter(power -> accreditations.overlaps(file, power, decided.period()))
                .findFirst()
                .ifPresent(power -> {
                    throw new DecisionRefused("%s is held by this person in %s for part of that period already."
                            .formatted(power, file.force()));
                });
    }
}
