package tabard.web;

import java.util.Collection;
import java.util.List;
import tabard.powers.Reason;

/**
 * One power as it can be applied for, or why it cannot.
 *
 * @param offences those the force permits, to choose from; empty where none is to be named
 * @param byelaws those the force has agreed, to choose from
 * @param ticked whether it is chosen, and which offences and byelaws of it are
 * @param reasons what stands in the way; empty where it can be applied for
 */
record PowerOffer(
        String code,
        String name,
        String english,
        List<Choice> offences,
        List<Choice> byelaws,
        Ticked ticked,
        List<Reason> reasons) {

    /** What somebody has ticked. */
    record Ticked(boolean power, Collection<String> offences, Collection<String> byelaws) {}

    PowerOffer {
        offences = List.copyOf(offences);
        byelaws = List.copyOf(byelaws);
        reasons = List.copyOf(reasons);
    }

    public boolean offered() {
        return reasons.isEmpty();
    }
}
