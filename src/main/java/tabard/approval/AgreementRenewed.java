package tabard.approval;

import java.time.Instant;
import java.time.LocalDate;
import tabard.evidence.DocumentId;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;
import tabard.party.ArrangementId;

/**
 * A protocol, agreement or memorandum has been put with an arrangement that stands, in the place of the one before.
 *
 * @param arrangement under which it was first recorded
 * @param current as it is known now
 * @param version of its terms
 * @param reviewOn the day by which it is read again
 */
public record AgreementRenewed(
        ArrangementId arrangement,
        ArrangementId current,
        ForceCode force,
        int version,
        AgreementKind kind,
        DocumentId document,
        LocalDate reviewOn,
        Actor by,
        Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return MadeArrangement.stream(arrangement);
    }

    @Override
    public String purpose() {
        return "Varying an arrangement with an employer (PRA 2002 s.40(8))";
    }
}
