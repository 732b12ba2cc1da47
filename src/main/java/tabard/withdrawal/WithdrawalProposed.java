package tabard.withdrawal;

import java.time.Instant;
import java.time.LocalDate;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;

/**
 * Somebody is minded to withdraw an accreditation, and the person is told why; the reasons are committed to.
 *
 * @param until the last day for representations
 */
public record WithdrawalProposed(
        WithdrawalId withdrawal,
        AccreditationNumber number,
        ForceCode force,
        LocalDate until,
        Commitment reasons,
        Actor by,
        Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return withdrawal.stream();
    }

    @Override
    public String purpose() {
        return "Changing or withdrawing an accreditation (PRA 2002 s.42(3))";
    }
}
