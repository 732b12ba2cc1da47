package tabard.api;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tabard.access.SignedIn;
import tabard.workflow.InboxQuery;
import tabard.workflow.TaskInbox;
import tabard.workflow.WaitingTask;

/** What waits for whoever asks, the soonest due first. */
@RestController
class TasksApi {

    private final TaskInbox inbox;

    TasksApi(TaskInbox inbox) {
        this.inbox = inbox;
    }

    @GetMapping("/api/v1/tasks")
    Page<TaskAnswer> tasks(
            @RequestParam(required = false) @Nullable String cursor, @RequestParam(defaultValue = "50") int limit) {
        if (limit < 1 || limit > 500) {
            throw new InvalidRequest("limit", "Ask for 1 to 500 at a time.");
        }
        var by = SignedIn.current();
        var page = Needed.checked(
                "cursor",
                () -> inbox.list(InboxQuery.of(by.role().group()).after(cursor).limit(limit)));
        return new Page<>(page.tasks().stream().map(TaskAnswer::of).toList(), page.next());
    }

    /** One step that waits. */
    record TaskAnswer(
            String caseReference,
            String step,
            String form,
            String force,
            java.time.Instant since,
            java.time.Instant dueAt) {

        static TaskAnswer of(WaitingTask task) {
            return new TaskAnswer(
                    task.caseReference().value(),
                    task.step(),
                    task.form(),
                    task.force().value(),
                    task.createdAt(),
                    task.dueAt());
        }
    }
}
