package tabard.card;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;

/**
 * A card that has to come back.
 *
 * @param dueOn the last day for it
 * @param outcome what became of it; null while it is out
 */
public record CardReturn(
        AccreditationNumber number,
        CaseReference caseReference,
        PersonId person,
        OrganisationId organisation,
        ForceCode force,
        Instant openedAt,
        LocalDate dueOn,
        @Nullable CardOutcome outcome,
        @Nullable Instant closedAt) {}
