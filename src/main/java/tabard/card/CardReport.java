package tabard.card;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;

/**
 * A card that was reported, and is void since.
 *
 * @param issue which issue of the accreditation's cards
 * @param reissuedAs the issue that took its place; null where none has
 */
public record CardReport(
        AccreditationNumber number,
        int issue,
        CaseReference caseReference,
        PersonId person,
        OrganisationId organisation,
        ForceCode force,
        CardFate fate,
        Instant reportedAt,
        @Nullable Integer reissuedAs) {

    /** Whether a new one is still to be made. */
    public boolean waits() {
        return reissuedAs == null && fate.asksForNew();
    }
}
