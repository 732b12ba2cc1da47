package tabard.accreditation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.powers.PolicySimulation.Effect;
import tabard.powers.PowerCode;
import tabard.powers.Reason;

/**
 * What would change about one power of one accreditation, or of one decision were it made again.
 *
 * @param number the accreditation; null where there is only a decision
 * @param when of a loss the first day without the power, of a gain the first day on which it could be granted
 * @param byLaw whether the law ends it, whatever the grant says
 * @param why of a loss what would stand in the way, of a gain what would no longer
 */
public record SimulatedRow(
        ForceCode force,
        Source source,
        @Nullable AccreditationNumber number,
        CaseReference caseReference,
        PowerCode power,
        Effect effect,
        LocalDate when,
        boolean byLaw,
        List<Reason> why) {

    /** What was judged. */
    public enum Source {
        /** A grant that stands. */
        GRANT,
        /** A decision of the last twelve months on a power that is not held. */
        DECISION
    }

    public SimulatedRow {
        why = List.copyOf(why);
    }
}
