package tabard.workflow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of what waits, the soonest due first.
 *
 * @param next the cursor of the page that follows, or null where this is the last
 */
public record Inbox(List<WaitingTask> tasks, @Nullable String next) {

    public Inbox {
        tasks = List.copyOf(tasks);
    }
}
