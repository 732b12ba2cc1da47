package tabard.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tabard.access.SignedIn;
import tabard.workflow.InboxQuery;
import tabard.workflow.TaskInbox;
import tabard.workflow.TaskPages;
import tabard.workflow.WaitingTask;

/** What waits for whoever asks, the soonest due first. */
@RestController
class TasksApi {

    private final TaskInbox inbox;
    private final TaskPages pages;

    TasksApi(TaskInbox inbox, TaskPages pages) {
        this.inbox = inbox;
        this.pages = pages;
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
        return new Page<>(page.tasks().stream().map(this::answer).toList(), page.next());
    }

    private TaskAnswer answer(WaitingTask task) {
        var matter = task.matter();
        return new TaskAnswer(
                matter.process(),
                matter.key(),
                matter.caseReference() == null ? null : matter.caseReference().value(),
                task.step(),
                task.form(),
                matter.force() == null ? null : matter.force().value(),
                pages.of(task),
                task.createdAt(),
                task.dueAt());
    }

    /**
     * One step that waits.
     *
     * @param matter what it is about: a case reference, or a kind and an id
     * @param page the address, within the site, of the page on which a person does it
     */
    record TaskAnswer(
            String process,
            String matter,
            @Nullable String caseReference,
            String step,
            String form,
            @Nullable String force,
            String page,
            Instant since,
            Instant dueAt) {}
}
