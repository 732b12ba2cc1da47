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
 * What a person has said of a withdrawal that is proposed, or that nothing came; what was said is committed to.
 *
 * @param received on which day; null where nothing came
 * @param first whether it is the first, with which the hearing is over
 */
public record RepresentationsRecorded(
        WithdrawalId withdrawal,
        AccreditationNumber number,
        ForceCode force,
        @Nullable LocalDate received,
        boolean first,
        Commitment said,
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
