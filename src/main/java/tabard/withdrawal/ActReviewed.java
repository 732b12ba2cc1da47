package tabard.withdrawal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;

/**
 * What was done at once has been looked at again by somebody else; the reasons are committed to.
 *
 * @param next the last day for the next review; null where there is none
 */
public record ActReviewed(
        WithdrawalId withdrawal,
        AccreditationNumber number,
        ForceCode force,
        ReviewOutcome outcome,
        @Nullable LocalDate next,
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
