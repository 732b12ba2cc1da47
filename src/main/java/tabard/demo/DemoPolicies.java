package tabard.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tabard.access.ActAs;
import tabard.access.Role;
import tabard.kernel.Actor;
import tabard.kernel.Period;
import tabard.powers.Fee;
import tabard.powers.ForcePolicy;
import tabard.powers.PolicyPower;
import tabard.powers.PowerCode;
import tabard.powers.ReviewIntervals;
import tabard.scheme.ApprovePolicy;
import tabard.scheme.Forces;
import tabard.scheme.PolicyFromPublishedGrants;

/** A policy for each force that has published grants, approved by that force's chief officer as the post. */
@Component
@ConditionalOnProperty(name = "tabard.demo", havingValue = "true")
class DemoPolicies {

    /** Within the first arrangement, and over before the policies that forces are known to have begin. */
    private static final Period ASSUMED = new Period(LocalDate.of(2025, 12, 1), LocalDate.of(2025, 12, 15));

    private static final ReviewIntervals EVERY_THREE_YEARS =
            new ReviewIntervals(java.time.Period.ofYears(3), java.time.Period.ofYears(3));

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
            published.of(DemoAccounts.AVON).ifPresent(this::approveAssumed);
            return true;
        });
    }

    /**
     * Avon and Somerset has published no grant of paragraph 9 or 6, and no permission is made up for it: what it is shown to
     * permit today is what it published. That it had permitted both for two weeks of the December before is an assumption, and says so, so
     * that grants of that month can show what becomes of such powers, and that there are invoices to pay. The arrangements of that
     * time are reviewed as that policy says.
     */
    private void approveAssumed(ForcePolicy published) {
        var rows = new ArrayList<>(published.powers());
        rows.add(assumed(published, "escort-abnormal-load", "control-traffic"));
        rows.add(assumed(published, "tobacco-young-person", "alcohol-under-18"));
        approve(new ForcePolicy(
                published.force(),
                published.scheme(),
                2,
                ASSUMED.from(),
                ASSUMED.to(),
                published.term(),
                published.order(),
                rows,
                published.levels(),
                published.recognition(),
                List.of(assumed(Fee.Event.APPLICATION, "60.00"), assumed(Fee.Event.GRANT, "24.50")),
                List.of(),
                List.of(),
                EVERY_THREE_YEARS));
    }

    /** The force has published no fee: this one lasts as long as the assumption does, and says what it is. */
    private static Fee assumed(Fee.Event event, String net) {
        return new Fee(
                event,
                Fee.Route.PRIVATE,
                new BigDecimal(net),
                new BigDecimal("20"),
                ASSUMED.from(),
                ASSUMED.to(),
                "Assumption of the demonstration: the force has published no fee.",
                null);
    }

    /** A power for which the force is taken to ask what it is taken to ask for another. */
    private static PolicyPower assumed(ForcePolicy published, String power, String like) {
        var row = published.find(new PowerCode(like)).orElseThrow();
        return new PolicyPower(
                new PowerCode(power),
                true,
                "Assumption of the demonstration: the force has published no grant of this power.",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                row.vettingLevel(),
                row.training());
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
