package tabard.card;

import java.time.Instant;
import java.time.LocalDate;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.SchemeCode;

/**
 * A card has to come back.
 *
 * @param dueOn the last day for it
 */
public record CardReturnOpened(
        CaseReference caseReference,
        AccreditationNumber number,
        OrganisationId organisation,
        ForceCode force,
        SchemeCode scheme,
        LocalDate dueOn,
        Actor by,
        Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return caseReference.value();
    }

    @Override
    public String purpose() {
        return "Getting back the card of an accreditation that is over";
    }
}
