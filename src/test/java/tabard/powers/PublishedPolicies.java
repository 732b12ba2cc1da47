package tabard.powers;

import static tabard.powers.PowersFixtures.SCHEMES;

import java.util.List;
import tabard.kernel.ForceCode;
import tabard.powers.PowersQuestion.AskedForce;
import tabard.scheme.Force;
import tabard.scheme.Forces;
import tabard.scheme.PolicyFromPublishedGrants;

/** Every force, and the policies made of what some of them have published. */
final class PublishedPolicies {

    static final List<Force> FORCES = Forces.load(SCHEMES).all();
    static final List<ForcePolicy> ALL = PolicyFromPublishedGrants.load().all();

    private PublishedPolicies() {}

    static AskedForce force(ForceCode code) {
        return FORCES.stream()
                .filter(force -> force.code().equals(code))
                .findFirst()
                .orElseThrow()
                .asked();
    }
}
