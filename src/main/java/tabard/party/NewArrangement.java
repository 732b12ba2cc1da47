package tabard.party;

import java.util.Map;
import java.util.Set;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.kernel.SchemeCode;
import tabard.powers.PowerCode;

/**
 * An arrangement as a force has made it with an employer.
 *
 * @param period the days on which it stands
 * @param powers the envelope: no other power may be granted to this employer's staff; empty means none
 * @param agreements codes of the agreements that stand with it, such as {@code local-authority-notice-code}
 * @param roles which of the powers each role may have; empty where every role may have all of them
 */
public record NewArrangement(
        OrganisationId organisation,
        ForceCode force,
        SchemeCode scheme,
        Period period,
        Set<PowerCode> powers,
        Set<String> agreements,
        Map<String, Set<PowerCode>> roles) {

    /** An arrangement that gives its powers to every role. */
    public NewArrangement(
            OrganisationId organisation,
            ForceCode force,
            SchemeCode scheme,
            Period period,
            Set<PowerCode> powers,
            Set<String> agreements) {
        this(organisation, force, scheme, period, powers, agreements, Map.of());
    }

    public NewArrangement {
        powers = Set.copyOf(powers);
        agreements = Set.copyOf(agreements);
        roles = Map.copyOf(roles);
    }
}
