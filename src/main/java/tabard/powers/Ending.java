package tabard.powers;

import java.time.LocalDate;

/**
 * One thing that ends the time for which a power is good. The first to fall comes first; of those of one day, the order is
 * that of the limits.
 *
 * @param day the first day on which the power would no longer be good because of it
 */
public record Ending(Limit limit, LocalDate day) implements Comparable<Ending> {

    @Override
    public int compareTo(Ending other) {
        int byDay = day.compareTo(other.day);
        return byDay == 0 ? limit.compareTo(other.limit) : byDay;
    }
}
