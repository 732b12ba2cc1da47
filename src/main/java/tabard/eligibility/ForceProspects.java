package tabard.eligibility;

import java.util.List;
import tabard.kernel.ForceCode;
import tabard.powers.PowerCode;
import tabard.powers.Reason;

/** What a force's policy makes of somebody who is to be put forward, power by power. */
public record ForceProspects(ForceCode force, List<PowerProspect> powers) {

    /** What can be done about a power. */
    public enum Prospects {
        /** It could be granted as things are. */
        READY,
        /** It can be applied for: what is missing is vetting or training. */
        TO_APPLY_FOR,
        /** No vetting or training would make it a yes. */
        NOT_POSSIBLE
    }

    /**
     * One power.
     *
     * @param reasons what is missing; where it is not possible, what stands in the way once vetted and trained
     */
    public record PowerProspect(PowerCode power, Prospects prospects, List<Reason> reasons) {

        public PowerProspect {
            reasons = List.copyOf(reasons);
        }
    }

    public ForceProspects {
        powers = List.copyOf(powers);
    }

    /** How many of the powers can be applied for, or are ready. */
    public long possible() {
        return powers.stream()
                .filter(power -> power.prospects() != Prospects.NOT_POSSIBLE)
                .count();
    }
}
