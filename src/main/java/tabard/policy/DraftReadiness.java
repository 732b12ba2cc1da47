package tabard.policy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.powers.ForcePolicy;
import tabard.scheme.ApprovedPolicy;
import tabard.scheme.Policies;

/** Tells all that stands between a draft and its approval. */
@Service
@Transactional(readOnly = true)
public class DraftReadiness {

    private static final Objection SUPERSEDED = Objection.of(
            "Another version has been approved since it was begun. Begin a new draft from that one.",
            "Mae fersiwn arall wedi’i chymeradwyo ers iddo gael ei ddechrau. Dechreuwch ddrafft newydd o honno.");
    private static final Objection NOT_SIMULATED = Objection.of(
            "No simulation of what it says now is attached. Run one.",
            "Nid oes efelychiad o’r hyn y mae’n ei ddweud nawr ynghlwm. Rhedwch un.");

    private final List<PolicyGate> gates;
    private final Policies policies;
    private final Clock clock;

    DraftReadiness(List<PolicyGate> gates, Policies policies, Clock clock) {
        this.gates = List.copyOf(gates);
        this.policies = policies;
        this.clock = clock;
    }

    /** What stands against it; nothing where it may be sent. */
    public List<Objection> objections(PolicyDraft draft) {
        var found = new ArrayList<Objection>();
        if (!Objects.equals(base(draft.policy()), draft.base())) {
            found.add(SUPERSEDED);
        }
        if (!draft.hasFreshSimulation()) {
            found.add(NOT_SIMULATED);
        }
        gates.forEach(gate -> gate.objections(draft.policy()).forEach(found::add));
        return found;
    }

    void check(PolicyDraft draft) {
        var objections = objections(draft);
        if (!objections.isEmpty()) {
            throw new PolicyNotReady(objections.stream().map(Objection::english).toList());
        }
    }

    /** The version that a draft would follow: the one that begins last, which need not have the highest number. */
    @Nullable
    Integer base(ForcePolicy of) {
        return policies.history(of.force(), of.scheme(), clock.instant()).stream()
                .max(Comparator.comparing(known -> known.policy().validFrom()))
                .map(ApprovedPolicy::version)
                .orElse(null);
    }
}
