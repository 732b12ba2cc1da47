package tabard.powers;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * One day on which a power that is held would no longer be good, and what renews it.
 *
 * @param lapses the first day on which it is not good
 * @param limitedBy everything that falls on that day; empty where it is not good already
 * @param next what would end it next were those put off: the two endings after that day, or as many as are dated; none
 *     where it cannot be renewed
 * @param renewable whether anything that anybody can do renews it
 * @param renewal what has to be done: the cheapest way, without waiting
 * @param leadDays how many days that takes, the decision included where the grant itself ends
 */
public record Lapse(
        PowerCode power,
        LocalDate lapses,
        List<Limit> limitedBy,
        List<Ending> next,
        boolean renewable,
        List<Action> renewal,
        int leadDays) {

    public Lapse {
        limitedBy = List.copyOf(limitedBy);
        next = List.copyOf(next);
        renewal = List.copyOf(renewal);
    }

    /** The last day on which to begin, so that no day is lost. */
    public LocalDate startBy() {
        return lapses.minusDays(leadDays);
    }

    /** How many days there are to begin in: from the expiry, today and the lead time taken away. Below nought it is late. */
    public long slackDays(LocalDate today) {
        return ChronoUnit.DAYS.between(today, startBy());
    }

    /** How many days are lost where it is begun on a day: none where it is begun in time. */
    public long daysLostIfBegun(LocalDate day) {
        return renewable ? Math.max(0, -slackDays(day)) : 0;
    }

    /** How many days are lost where it is begun only once the power has lapsed. */
    public int daysLostIfBegunLate() {
        return renewable ? leadDays : 0;
    }
}
