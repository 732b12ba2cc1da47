package tabard.renewal;

import java.time.Instant;
import java.time.LocalDate;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;

/**
 * Somebody has been reminded by e-mail that something lapses.
 *
 * @param lapses the first day on which a power would no longer be good
 * @param days how many days before it reminds
 * @param recipient PERSON or EMPLOYER
 */
public record ExpiryReminderPosted(
        AccreditationNumber accreditation, LocalDate lapses, int days, String recipient, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return "accreditation:" + accreditation;
    }

    @Override
    public String purpose() {
        return "Reminding in good time that a safeguard of an accreditation lapses (PRA 2002 s.41(4), (7))";
    }
}
