package tabard.accreditation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import tabard.kernel.CaseReference;
import tabard.kernel.Commitment;
import tabard.kernel.Period;
import tabard.powers.PowerCode;
import tabard.powers.PowersDecision;

/**
 * What the chief officer decided, and all it rested on.
 *
 * @param verdicts one for each power applied for
 * @param period for how long
 * @param rules what the rules said on the day of the decision
 * @param packHash the hash of the pack that lay before the decider
 * @param salt under which the ledger commits to the reasons; kept here, outside the ledger
 */
public record Decision(
        CaseReference caseReference,
        List<Verdict> verdicts,
        Period period,
        PowersDecision rules,
        String packHash,
        String decidedBy,
        String capacity,
        Instant decidedAt,
        UUID salt) {

    public Decision {
        verdicts = List.copyOf(verdicts);
    }

    /** The powers decided one way or the other. */
    public List<PowerCode> powers(boolean granted) {
        return verdicts.stream()
                .filter(verdict -> verdict.granted() == granted)
                .map(Verdict::power)
                .toList();
    }

    /** What the ledger says of the reasons. */
    Commitment reasons() {
        return Commitment.to(
                verdicts.stream()
                        .map(verdict -> verdict.power() + ": " + verdict.reason())
                        .collect(Collectors.joining("\n")),
                salt);
    }
}
