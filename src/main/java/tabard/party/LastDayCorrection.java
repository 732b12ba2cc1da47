package tabard.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;

/**
 * A last day that an employer says was recorded wrongly.
 *
 * @param was the last day as it was recorded
 * @param lastDay as it is to be; null where the person has not left
 * @param reason in the employer's words
 * @param basis in the officer's words; null where none was needed, or while it waits
 */
public record LastDayCorrection(
        UUID id,
        UUID employment,
        PersonId person,
        OrganisationId organisation,
        LocalDate was,
        @Nullable LocalDate lastDay,
        String reason,
        String askedBy,
        Instant askedAt,
        Outcome outcome,
        @Nullable String basis,
        @Nullable Instant settledAt) {

    /** What became of it. */
    public enum Outcome {
        /** An officer has to say whether the person never ceased to be an employee. */
        WAITING,
        CORRECTED,
        LEFT_AS_IT_IS
    }
}
