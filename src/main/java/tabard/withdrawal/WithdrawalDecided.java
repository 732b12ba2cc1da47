package tabard.withdrawal;

import java.time.Instant;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;

/** Somebody else than who proposed it has decided: it is withdrawn, or kept; the reasons are committed to. */
public record WithdrawalDecided(
        WithdrawalId withdrawal,
        AccreditationNumber number,
        ForceCode force,
        Withdrawal.End end,
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
