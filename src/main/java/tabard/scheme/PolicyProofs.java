package tabard.scheme;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import tabard.powers.ForcePolicy;
import tabard.powers.PolicyProof;

/**
 * The proofs of published policies, each made once, when it is first asked for: a second of work or less. Who asks for one
 * that is being made waits for it.
 */
@Component
public class PolicyProofs {

    private final Schemes schemes;
    private final Forces forces;
    private final Map<ForcePolicy, PolicyProof.Result> made = new ConcurrentHashMap<>();

    PolicyProofs(Schemes schemes, Forces forces) {
        this.schemes = schemes;
        this.forces = forces;
    }

    /** The proof of a policy that is or was in effect; a draft is proved by {@link PolicyProof} itself. */
    public PolicyProof.Result of(ForcePolicy published) {
        return made.computeIfAbsent(
                published,
                policy -> PolicyProof.of(schemes.catalogue(policy.scheme()))
                        .check(policy, forces.get(policy.force()).countries()));
    }
}
