package tabard.powers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tabard.kernel.ForceCode;
import tabard.kernel.SchemeCode;

/**
 * What the rules found, power by power in the order asked: stored as made, printed as made.
 *
 * @param catalogueVersion the version of the law that was read
 * @param policyVersion the version of the policy that was read; null for a draft, or where none was in effect
 */
public record PowersDecision(
        ForceCode force,
        SchemeCode scheme,
        LocalDate on,
        String catalogueVersion,
        @Nullable Integer policyVersion,
        List<Finding> findings) {

    public PowersDecision {
        findings = List.copyOf(findings);
    }

    /** The finding for a power that was asked for. */
    public Finding finding(PowerCode power) {
        return findings.stream()
                .filter(finding -> finding.power().equals(power))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%s was not asked for.".formatted(power)));
    }

    /** The powers that may be granted, in the order asked. */
    public List<PowerCode> grantable() {
        return findings.stream().filter(Finding::grantable).map(Finding::power).toList();
    }
}
