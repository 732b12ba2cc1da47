package tabard.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.SchemeCode;

/**
 * A step that waits for a person.
 *
 * @param step the element of the model, such as {@code UserTask_VerifyTraining}
 * @param form the form that asks what the step needs to know
 * @param group whose ball it is: {@code officer}, {@code chief-officer}, {@code vetting}, {@code supplier}, {@code trainer}
 * @param escalatedAt when it was found to be overdue, or null
 */
public record WaitingTask(
        String taskId,
        CaseReference caseReference,
        String step,
        String form,
        String group,
        ForceCode force,
        SchemeCode scheme,
        OrganisationId organisation,
        Instant createdAt,
        Instant dueAt,
        @Nullable Instant escalatedAt) {

    /** Whether it should have been done by now. */
    public boolean overdue(Instant now) {
        return !now.isBefore(dueAt);
    }
}
