package tabard.approval;

import java.util.List;
import java.util.Set;
import tabard.party.ArrangementFacts;
import tabard.party.Envelope;
import tabard.party.PlainText;
import tabard.powers.PowerCode;

/**
 * What the terms of an arrangement are to be from now on; what is signed is renewed by itself.
 *
 * @param powers the whole envelope; where roles are given, what they give together
 * @param roles which powers each role may have; empty where every role may have all of them
 * @param agreements codes of the agreements that powers ask for
 * @param uniform the reference under which the uniform is approved
 * @param badge the reference of the badge
 */
public record VariedTerms(
        Set<PowerCode> powers, List<RolePowers> roles, Set<String> agreements, String uniform, String badge) {

    public VariedTerms {
        powers = roles.isEmpty() ? Set.copyOf(powers) : RolePowers.all(roles);
        roles = List.copyOf(roles);
        agreements = Set.copyOf(agreements);
        uniform = PlainText.of("reference of the uniform", uniform, 100);
        badge = PlainText.of("reference of the badge", badge, 100);
        if (powers.isEmpty()) {
            throw new IllegalArgumentException("Name at least one power. An arrangement without any is ended instead.");
        }
    }

    /** What the arrangement would cover. */
    public Envelope envelope() {
        return new Envelope(powers, agreements, RolePowers.byRole(roles));
    }

    /** Whether the arrangement covers just this already. */
    boolean covers(ArrangementFacts facts) {
        return facts.powers().equals(powers)
                && facts.agreements().equals(agreements)
                && facts.roles().equals(RolePowers.byRole(roles));
    }
}
