package tabard.party;

import java.time.LocalDate;

/**
 * The last day of an employment. The law ends an accreditation when the person is no longer an employee (PRA 2002 s.41(8)(a)),
 * not when somebody says so: a day to come is an announcement, and ends nothing before it is over.
 */
public final class LastDay {

    private LastDay() {}

    /**
     * The latest that may be recorded on a day: a year ahead. The Act sets no bound; one further away is taken for a slip (INFERRED).
     */
    public static LocalDate latest(LocalDate today) {
        return today.plusYears(1);
    }

    static void check(LocalDate lastDay, LocalDate today) {
        if (lastDay.isAfter(latest(today))) {
            throw new LastDayTooFar(lastDay, latest(today));
        }
    }
}
