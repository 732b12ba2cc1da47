package tabard.vetting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tabard.powers.ForcePolicy;
import tabard.powers.ForcePolicy.LocalLevel;
import tabard.powers.VettingLevel;
import tabard.scheme.Policies;

/**
 * The level that an outcome is recorded at. A force may use a name of its own, such as {@code NPPV 1.5}: its policy says which
 * names there are and what each counts as, for nobody has published what they are worth.
 */
@Component
class CountedLevel {

    private final Policies policies;
    private final Clock clock;

    CountedLevel(Policies policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * As it is kept: the code of a national level, or the force's own name.
     *
     * @throws OutcomeIncomplete if the force counts no such name, or a clearance falls short of what the case needs
     */
    String of(VettingRequest request, VettingReport report) {
        var counts = counts(request, report);
        if (report.outcome() == VettingOutcome.CLEARED
                && counts.filter(level -> level.atLeast(request.level())).isEmpty()) {
            throw new OutcomeIncomplete(
                    "The case needs %s. Record a clearance at that level or a higher one.".formatted(request.level()));
        }
        var label = report.label();
        return label == null ? counts.orElse(request.level()).name() : label;
    }

    private Optional<VettingLevel> counts(VettingRequest request, VettingReport report) {
        var label = report.label();
        if (label == null) {
            return Optional.ofNullable(report.level());
        }
        var levels = policy(request).map(ForcePolicy::levels).orElse(List.of());
        return Optional.of(levels.stream()
                .filter(local -> local.label().equals(label))
                .map(LocalLevel::countsAs)
                .findFirst()
                .orElseThrow(() -> new OutcomeIncomplete("The force's policy counts no level '%s'. It counts %s."
                        .formatted(label, levels.stream().map(LocalLevel::label).toList()))));
    }

    private Optional<ForcePolicy> policy(VettingRequest request) {
        var now = clock.instant();
        return request.scheme()
                .flatMap(scheme ->
                        policies.inEffect(request.force(), scheme, LocalDate.ofInstant(now, clock.getZone()), now));
    }
}
