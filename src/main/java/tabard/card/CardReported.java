package tabard.card;

import java.time.Instant;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.SchemeCode;

/** A card is void: it was lost, stolen or damaged, is out of date, or was given back. */
public record CardReported(
        CaseReference caseReference,
        AccreditationNumber number,
        int issue,
        OrganisationId organisation,
        ForceCode force,
        SchemeCode scheme,
        CardFate fate,
        Actor by,
        Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return caseReference.value();
    }

    @Override
    public String purpose() {
        return "Keeping to one card that counts for each accreditation (PRA 2002 s.42(1))";
    }
}
