package tabard.party;

import java.util.Set;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.kernel.SchemeCode;
import tabard.powers.PowerCode;

/**
 * One arrangement, as the rules and the two sides read it.
 *
 * @param powers the envelope: no other power may be granted to this employer's staff
 * @param agreements codes of the agreements that stand with it
 */
public record ArrangementFacts(
        ArrangementId id,
        OrganisationId organisation,
        ForceCode force,
        SchemeCode scheme,
        Period period,
        Set<PowerCode> powers,
        Set<String> agreements) {

    public ArrangementFacts {
        powers = Set.copyOf(powers);
        agreements = Set.copyOf(agreements);
    }
}
