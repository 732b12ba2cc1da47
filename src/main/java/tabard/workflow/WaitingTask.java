package tabard.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step that waits for a person.
 *
 * @param matter what it is about
 * @param step the element of the model, such as {@code UserTask_VerifyTraining}
 * @param form the form that asks what the step needs to know
 * @param group whose ball it is: {@code officer}, {@code chief-officer}, {@code vetting}, {@code supplier}, {@code trainer}
 * @param escalatedAt when it was found to be overdue, or null
 */
public record WaitingTask(
        String taskId,
        Matter matter,
        String step,
        String form,
        String group,
        Instant createdAt,
        Instant dueAt,
        @Nullable Instant escalatedAt) {

    /** Whether it should have been done by now. */
    public boolean overdue(Instant now) {
        return !now.isBefore(dueAt);
    }
}
