package tabard.conduct;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tabard.evidence.DocumentId;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.SchemeCode;

/**
 * A meeting in which a force reviews an employer: complaints, use of powers, cards.
 *
 * @param dueOn the last day for it
 * @param heldOn null until it was held
 * @param minutes the document; null until it was held
 */
public record Meeting(
        MeetingId id,
        OrganisationId organisation,
        ForceCode force,
        SchemeCode scheme,
        LocalDate dueOn,
        @Nullable LocalDate heldOn,
        @Nullable DocumentId minutes) {

    private static final int FORTNIGHT = 14;

    /** The first day on which it can be recorded: a fortnight before it is due. */
    public LocalDate opensOn() {
        return dueOn.minusDays(FORTNIGHT);
    }
}
