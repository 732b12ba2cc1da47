package tabard.scheme;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.powers.ForcePolicy;
import tabard.powers.Span;

/**
 * Finds everything that stands against a policy: in its words, in the law on its first day, and beside what the force has
 * approved already. Whoever drafts, sends or approves one is told the same, all at once.
 */
@Service
@Transactional(readOnly = true)
public class CheckPolicy {

    private final PolicyChecklist checklist;
    private final Policies policies;
    private final Clock clock;

    CheckPolicy(PolicyChecklist checklist, Policies policies, Clock clock) {
        this.checklist = checklist;
        this.policies = policies;
        this.clock = clock;
    }

    /** All that stands against approving what somebody wrote, as the next version; nothing where it could be approved. */
    public List<PolicyFault> faults(PolicyDocument document) {
        var look = checklist.at(document);
        var faults = new FoundFaults();
        look.faults().forEach(faults::add);
        look.policy().ifPresent(policy -> next(policy, faults));
        return faults.all();
    }

    /**
     * Sees that a policy could be approved as the next version.
     *
     * @throws PolicyFaults with all that stands against it
     */
    public void approvable(ForcePolicy policy) {
        refuse(faults(PolicyDocument.of(policy)));
    }

    /**
     * Sees that a policy could stand where a version of the force's stands now.
     *
     * @throws PolicyFaults with all that stands against it
     */
    public void correctable(ForcePolicy policy, int version) {
        var faults = new FoundFaults();
        checklist.at(PolicyDocument.of(policy)).faults().forEach(faults::add);
        numbered(policy, version, faults);
        known(policy)
                .filter(other -> other.version() != version)
                .filter(other -> overlap(other.policy(), policy))
                .forEach(other -> inTheWay(other, faults));
        refuse(faults.all());
    }

    private void next(ForcePolicy policy, FoundFaults faults) {
        numbered(policy, policies.nextVersion(policy.force(), policy.scheme()), faults);
        known(policy)
                .filter(other -> !other.policy().validFrom().isBefore(policy.validFrom()))
                .filter(other -> overlap(other.policy(), policy))
                .forEach(other -> inTheWay(other, faults));
    }

    private static void numbered(ForcePolicy policy, int version, FoundFaults faults) {
        var given = policy.version();
        if (given != null && given != version) {
            faults.add(
                    "version",
                    PolicyRule.NEXT_VERSION,
                    "This is version %d. Leave the number out, or give that one.".formatted(version));
        }
    }

    private Stream<ApprovedPolicy> known(ForcePolicy policy) {
        return policies.history(policy.force(), policy.scheme(), clock.instant()).stream();
    }

    private static boolean overlap(ForcePolicy one, ForcePolicy other) {
        return new Span(one.validFrom(), one.validTo())
                .within(new Span(other.validFrom(), other.validTo()))
                .isPresent();
    }

    private static void inTheWay(ApprovedPolicy other, FoundFaults faults) {
        var end = other.policy().validTo();
        faults.add(
                "validFrom",
                PolicyRule.NO_OVERLAP,
                "Version %d is in effect from %s%s. End this one by then, or begin when that one has ended."
                        .formatted(other.version(), other.policy().validFrom(), end == null ? "" : " to " + end));
    }

    private static void refuse(List<PolicyFault> faults) {
        if (!faults.isEmpty()) {
            throw new PolicyFaults(faults);
        }
    }
}
