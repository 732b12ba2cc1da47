package tabard.roster;

import java.util.List;
import tabard.kernel.ForceCode;
import tabard.powers.PowerCode;

/**
 * Which forces' policies the rows are tried against, and for which powers.
 *
 * @param forces none: the rows are not tried
 * @param powers none: all that each force permits
 */
public record TriedAt(List<ForceCode> forces, List<PowerCode> powers) {

    /** At no force. */
    public static final TriedAt NOWHERE = new TriedAt(List.of(), List.of());

    public TriedAt {
        forces = forces.stream().distinct().toList();
        powers = powers.stream().distinct().toList();
    }
}
