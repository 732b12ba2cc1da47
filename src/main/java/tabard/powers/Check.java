package tabard.powers;

import java.util.List;
import tabard.powers.PowersQuestion.AskedPower;

/** One rule as it reads for one power, under one policy, on one day: all that is left to know is who asks, and for what. */
interface Check {

    /** Adds what stands in the way. */
    void read(AskedPower asked, Answers answers, List<Reason> against);

    /** What stands in the way of everybody. */
    static Check of(List<Reason> always) {
        return (_, _, against) -> against.addAll(always);
    }
}
