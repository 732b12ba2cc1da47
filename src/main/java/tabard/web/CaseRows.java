package tabard.web;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tabard.intake.CaseFile;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;
import tabard.party.Employee;
import tabard.party.PeopleView;
import tabard.workflow.TaskInbox;
import tabard.workflow.WaitingTask;

/** Says an organisation's cases in words. */
@Component
class CaseRows {

    private final PeopleView people;
    private final TaskInbox inbox;
    private final PageWords words;
    private final Clock clock;

    CaseRows(PeopleView people, TaskInbox inbox, PageWords words, Clock clock) {
        this.people = people;
        this.inbox = inbox;
        this.words = words;
        this.clock = clock;
    }

    List<CaseRow> of(OrganisationId organisation, List<CaseFile> files) {
        var names = names(organisation);
        var waiting = inbox.ofAll(files.stream().map(CaseFile::reference).toList());
        return files.stream()
                .map(file -> row(
                        file,
                        names.getOrDefault(file.person(), ""),
                        waiting.getOrDefault(file.reference().value(), List.of())))
                .toList();
    }

    CaseRow of(CaseFile file) {
        return row(file, people.get(file.organisation(), file.person()).name(), inbox.of(file.reference()));
    }

    private CaseRow row(CaseFile file, String name, List<WaitingTask> waiting) {
        var until = file.closedAt() == null ? clock.instant() : file.closedAt();
        var opened = words.day(file.openedAt());
        return new CaseRow(
                file.reference().value(),
                file.person().toString(),
                name,
                words.force(file.force()),
                opened,
                waiting.stream().map(this::stage).toList(),
                ChronoUnit.DAYS.between(opened, words.day(until)),
                file.closingReason() == null ? null : file.closingReason().name());
    }

    private CaseRow.Stage stage(WaitingTask task) {
        return new CaseRow.Stage(
                words.step(task), task.group(), words.day(task.createdAt()), task.overdue(clock.instant()));
    }

    private Map<PersonId, String> names(OrganisationId organisation) {
        var names = new HashMap<PersonId, String>();
        for (Employee employee : people.everEmployedBy(organisation)) {
            names.put(employee.person(), employee.name());
        }
        return names;
    }
}
