package tabard.accreditation;

import java.time.Instant;
import java.util.List;
import tabard.kernel.CaseReference;
import tabard.powers.PowersDecision;
import tabard.powers.PowersQuestion.AskedPower;

/**
 * All that lies before the chief officer, kept as it was: what was applied for, the findings and recommendation, and what the
 * rules said that day, under which versions of catalogue and policy. Its hash is in the decision and on the ledger.
 */
public record DecisionPack(
        CaseReference caseReference,
        List<AskedPower> asked,
        Recommendation recommendation,
        PowersDecision rules,
        String recommendedBy,
        String capacity,
        Instant recommendedAt) {

    public DecisionPack {
        asked = List.copyOf(asked);
    }
}
