package tabard.renewal;

import java.time.LocalDate;
import tabard.accreditation.Accreditation;

/**
 * One reminder that is due: it goes out once for each accreditation, lapse, number of days and recipient.
 *
 * @param lapses the first day on which a power would no longer be good
 * @param days how many days before it reminds
 */
record Reminder(Accreditation of, LocalDate lapses, int days, Recipient recipient) {

    /** Who is reminded. */
    enum Recipient {
        PERSON,
        EMPLOYER
    }
}
