package tabard.held;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import tabard.access.Scope;
import tabard.accreditation.Accreditation;
import tabard.accreditation.AccreditationHistory;
import tabard.accreditation.Accreditations;
import tabard.kernel.ForceCode;
import tabard.powers.Limit;
import tabard.scheme.Forces;
import tabard.vetting.EscalateSilence;
import tabard.vetting.YearlyDeclarations;

/**
 * Looks each morning for yearly declarations that were due and have not come, of people who hold powers, and tells the vetting unit
 * of the force (practice 4.4: silence past the date escalates). It asks the very question that a check of powers asks.
 */
@Service
public class EscalateDeclarations {

    private final Accreditations accreditations;
    private final YearlyDeclarations declarations;
    private final EscalateSilence escalate;
    private final HeldFacts facts;
    private final HeldRules rules;
    private final Forces forces;
    private final Clock clock;

    EscalateDeclarations(
            Accreditations accreditations,
            YearlyDeclarations declarations,
            EscalateSilence escalate,
            HeldFacts facts,
            HeldRules rules,
            Forces forces,
            Clock clock) {
        this.accreditations = accreditations;
        this.declarations = declarations;
        this.escalate = escalate;
        this.facts = facts;
        this.rules = rules;
        this.forces = forces;
        this.clock = clock;
    }

    /** Looks each morning, London time; looking twice tells nobody twice. */
    @Scheduled(cron = "0 30 6 * * *", zone = "Europe/London")
    void look() {
        forces.all().forEach(force -> escalate(force.code()));
    }

    /** Tells the unit of one force; answers how many people it was told of. */
    public int escalate(ForceCode force) {
        return Scope.SYSTEM.call(() -> {
            if (!declarations.askedBy(force)) {
                return 0;
            }
            var held = accreditations.of(force);
            var loaded = facts.load(held.stream().map(Accreditation::number).collect(Collectors.toSet()));
            return held.stream().mapToInt(one -> told(one, loaded) ? 1 : 0).sum();
        });
    }

    private boolean told(Accreditation accreditation, HeldFacts.Loaded loaded) {
        return loaded.history(accreditation.number())
                .flatMap(history -> overdue(accreditation, history, loaded.safeguards(history)))
                .map(due -> escalate.escalate(accreditation.person(), accreditation.force(), due))
                .orElse(false);
    }

    private Optional<LocalDate> overdue(
            Accreditation accreditation, AccreditationHistory history, Safeguards safeguards) {
        var now = clock.instant();
        return accreditation.grants().stream()
                .map(grant -> new PowerCheck(
                        accreditation.number(), grant.power(), null, accreditation.force(), null, now, now))
                .filter(check -> rules.answer(history, check, safeguards).warnings().stream()
                        .anyMatch(warning -> warning.rule() == Limit.DECLARATION))
                .flatMap(check -> rules.declarationDue(history, check, safeguards).stream())
                .min(LocalDate::compareTo);
    }
}
