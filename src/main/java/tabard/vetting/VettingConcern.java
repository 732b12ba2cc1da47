package tabard.vetting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;

/**
 * Something for which a vetting unit has to look at a person again.
 *
 * @param organisation the employer that reported it; null where a force or another authority did
 * @param about the clearance that was withdrawn, where that is why
 * @param dueOn the last day on which it should be looked at
 * @param outcome null while it is open
 */
public record VettingConcern(
        UUID id,
        PersonId person,
        ForceCode force,
        @Nullable OrganisationId organisation,
        ConcernKind kind,
        @Nullable UUID about,
        Instant openedAt,
        LocalDate dueOn,
        @Nullable ConcernOutcome outcome) {}
