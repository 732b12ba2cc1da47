package tabard.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import tabard.kernel.Period;
import tabard.kernel.PersonId;
import tabard.powers.PowersQuestion.AskedPower;

/**
 * An accreditation that the demonstration shows.
 *
 * @param decidedAt as of when it all happened
 * @param vettingExpires the first day on which the person's vetting is out of date
 */
record DemoCase(
        String purpose,
        PersonId person,
        List<AskedPower> asked,
        Instant decidedAt,
        Period period,
        LocalDate vettingExpires) {

    DemoCase(String purpose, PersonId person, List<AskedPower> asked, Instant decidedAt, Period period) {
        this(purpose, person, asked, decidedAt, period, FINDINGS_EXPIRE);
    }

    /** The last day but one of a demonstration's clearances and courses: long enough for every case here. */
    static final LocalDate FINDINGS_EXPIRE = LocalDate.of(2030, 1, 1);
}
