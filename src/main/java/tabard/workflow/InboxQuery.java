package tabard.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;

/**
 * Which waiting steps to list. Row-level security has the last word on what is seen; a force or an organisation named here
 * makes the answer quick.
 *
 * @param group whose ball it is
 * @param step one step only, or null
 * @param dueBefore only those due before that moment, or null
 * @param after the {@link Inbox#next} of the page before, or null for the first page
 * @param limit how many, 1 to 500
 */
public record InboxQuery(
        String group,
        @Nullable ForceCode force,
        @Nullable OrganisationId organisation,
        @Nullable String step,
        @Nullable Instant dueBefore,
        @Nullable String after,
        int limit) {

    public InboxQuery {
        if (limit < 1 || limit > 500) {
            throw new IllegalArgumentException("An inbox lists 1 to 500 at a time, not %d.".formatted(limit));
        }
    }

    /** The first page of all that waits for a group. */
    public static InboxQuery of(String group) {
        return new InboxQuery(group, null, null, null, null, null, 50);
    }

    /** The same within one force. */
    public InboxQuery within(ForceCode only) {
        return new InboxQuery(group, only, organisation, step, dueBefore, after, limit);
    }

    /** The same for the people of one organisation. */
    public InboxQuery within(OrganisationId only) {
        return new InboxQuery(group, force, only, step, dueBefore, after, limit);
    }

    /** The same at one step. */
    public InboxQuery at(@Nullable String only) {
        return new InboxQuery(group, force, organisation, only, dueBefore, after, limit);
    }

    /** The same for what is due before a moment. */
    public InboxQuery dueBefore(@Nullable Instant moment) {
        return new InboxQuery(group, force, organisation, step, moment, after, limit);
    }

    /** The page that follows. */
    public InboxQuery after(@Nullable String cursor) {
        return new InboxQuery(group, force, organisation, step, dueBefore, cursor, limit);
    }

    /** The same in pages of another length. */
    public InboxQuery limit(int most) {
        return new InboxQuery(group, force, organisation, step, dueBefore, after, most);
    }
}
