package tabard.withdrawal;

import java.time.Instant;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;

/** A withdrawal that was proposed goes no further; the reasons are committed to. */
public record WithdrawalDropped(
        WithdrawalId withdrawal, AccreditationNumber number, ForceCode force, Commitment reasons, Actor by, Instant at)
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
