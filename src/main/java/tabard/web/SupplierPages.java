package tabard.web;

import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import tabard.accreditation.Accreditations;
import tabard.intake.CaseFile;
import tabard.intake.CaseFiles;
import tabard.party.OrganisationsView;
import tabard.party.PeopleView;
import tabard.workflow.InboxQuery;
import tabard.workflow.TaskInbox;

/** Where a compliance team's day begins: how many, what waits for them, what ends soon. */
@Controller
class SupplierPages {

    private static final int SOON = 90;

    private final OrganisationsView organisations;
    private final PeopleView people;
    private final CaseFiles cases;
    private final Accreditations accreditations;
    private final TaskInbox inbox;
    private final CaseRows rows;
    private final PageWords words;

    SupplierPages(
            OrganisationsView organisations,
            PeopleView people,
            CaseFiles cases,
            Accreditations accreditations,
            TaskInbox inbox,
            CaseRows rows,
            PageWords words) {
        this.organisations = organisations;
        this.people = people;
        this.cases = cases;
        this.accreditations = accreditations;
        this.inbox = inbox;
        this.rows = rows;
        this.words = words;
    }

    @GetMapping("/supplier")
    ModelAndView home() {
        var organisation = Supplier.current().organisation();
        var today = words.today();
        var granted = accreditations.of(organisation);
        var ending = granted.stream()
                .filter(one -> one.end().isAfter(today) && !one.end().isAfter(today.plusDays(SOON)))
                .count();
        var waiting = inbox.list(InboxQuery.of("supplier").within(organisation)).tasks().stream()
                .map(task -> task.matter().caseReference())
                .filter(Objects::nonNull)
                .map(cases::get)
                .toList();
        return new ModelAndView("supplier/home")
                .addObject("organisation", organisations.get(organisation).name())
                .addObject("people", people.employedBy(organisation, today).size())
                .addObject(
                        "open",
                        cases.of(organisation).stream().filter(CaseFile::open).count())
                .addObject("issued", granted.size())
                .addObject("ending", ending)
                .addObject("waitingCount", inbox.count("supplier"))
                .addObject("waiting", rows.of(organisation, waiting));
    }
}
