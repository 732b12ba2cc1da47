package tabard.powers;

import java.time.Period;

/**
 * When a force reviews an arrangement with an employer (Police Reform Act 2002, s.40(8)-(9); the intervals are the force's
 * own, for the Act names none).
 *
 * @param first how long after its first day it is reviewed first
 * @param later how long after each review the next is due
 */
public record ReviewIntervals(Period first, Period later) {

    public ReviewIntervals {
        PolicyChecks.positive("first review", first);
        PolicyChecks.positive("later review", later);
    }
}
