package tabard.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tabard.access.ActAs;
import tabard.access.Role;
import tabard.kernel.Actor;
import tabard.powers.ForcePolicy;
import tabard.scheme.ApprovePolicy;
import tabard.scheme.Forces;
import tabard.scheme.PolicyFromPublishedGrants;

/** A policy for each force that has published grants, approved by that force's chief officer as the post. */
@Component
@ConditionalOnProperty(name = "tabard.demo", havingValue = "true")
class DemoPolicies {

    private final ActAs actAs;
    private final ApprovePolicy approve;
    private final PolicyFromPublishedGrants published;
    private final Forces forces;

    DemoPolicies(ActAs actAs, ApprovePolicy approve, PolicyFromPublishedGrants published, Forces forces) {
        this.actAs = actAs;
        this.approve = approve;
        this.published = published;
        this.forces = forces;
    }

    void approve() {
        actAs.system(Role.CHIEF_OFFICER, () -> {
            published.all().forEach(this::approve);
            return true;
        });
    }

    private void approve(ForcePolicy policy) {
        var force = forces.get(policy.force());
        approve.approve(
                policy,
                new Actor(
                        "chief-officer." + force.code(),
                        "%s of %s".formatted(force.chiefOfficerTitle(), force.name())));
    }
}
