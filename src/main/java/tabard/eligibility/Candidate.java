package tabard.eligibility;

import java.util.Set;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;
import tabard.kernel.SchemeCode;
import tabard.powers.PowerCode;

/**
 * Who would be granted powers, for whom they work, and by whom.
 *
 * @param held the powers they hold in that force already
 */
public record Candidate(
        PersonId person, OrganisationId organisation, ForceCode force, SchemeCode scheme, Set<PowerCode> held) {

    public Candidate {
        held = Set.copyOf(held);
    }
}
