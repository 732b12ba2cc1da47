package tabard.withdrawal;

import java.time.Instant;
import java.time.LocalDate;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;

/**
 * An accreditation was withdrawn, or varied to nil, without hearing the person first; the reasons are committed to.
 *
 * @param reviewOn the last day for its review
 */
public record ActedAtOnce(
        WithdrawalId withdrawal,
        AccreditationNumber number,
        ForceCode force,
        Withdrawal.Route route,
        LocalDate reviewOn,
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
