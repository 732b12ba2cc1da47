package tabard.vetting;

import java.util.Set;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.PersonId;
import tabard.kernel.SchemeCode;
import tabard.powers.PowerCode;

/**
 * What a case asks of vetting.
 *
 * @param powers the powers asked for: the force's policy says what vetting each needs
 */
public record VettingNeed(
        CaseReference caseReference, PersonId person, ForceCode force, SchemeCode scheme, Set<PowerCode> powers) {

    public VettingNeed {
        powers = Set.copyOf(powers);
    }
}
