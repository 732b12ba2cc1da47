package tabard.web;

import java.time.Clock;
import java.time.LocalDate;
import tabard.workflow.WaitingTask;

/** One step that waits, as an inbox shows it. */
record InboxRow(
        String reference,
        String step,
        String supplier,
        String person,
        LocalDate since,
        LocalDate due,
        boolean overdue) {

    static InboxRow of(WaitingTask task, String supplier, String person, Clock clock) {
        return new InboxRow(
                task.caseReference().value(),
                task.step(),
                supplier,
                person,
                LocalDate.ofInstant(task.createdAt(), clock.getZone()),
                LocalDate.ofInstant(task.dueAt(), clock.getZone()),
                task.overdue(clock.instant()));
    }
}
