package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import tabard.access.SignedIn;
import tabard.intake.CaseFiles;
import tabard.kernel.CaseReference;
import tabard.kernel.OrganisationId;
import tabard.party.OrganisationFacts;
import tabard.party.OrganisationsView;
import tabard.party.PeopleView;
import tabard.workflow.Inbox;
import tabard.workflow.InboxQuery;
import tabard.workflow.TaskInbox;
import tabard.workflow.TaskPages;
import tabard.workflow.WaitingTask;

/** What waits for an officer, a chief officer or a vetting unit: the soonest due first. */
@Controller
class InboxPages {

    private static final List<String> OFFICER_STEPS = List.of("UserTask_VerifyTraining", "UserTask_RecommendPowers");

    private final TaskInbox inbox;
    private final OrganisationsView organisations;
    private final PeopleView people;
    private final CaseFiles cases;
    private final TaskPages pages;
    private final PageWords words;
    private final Clock clock;

    InboxPages(
            TaskInbox inbox,
            OrganisationsView organisations,
            PeopleView people,
            CaseFiles cases,
            TaskPages pages,
            PageWords words,
            Clock clock) {
        this.inbox = inbox;
        this.organisations = organisations;
        this.people = people;
        this.cases = cases;
        this.pages = pages;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping({"/officer", "/chief-officer", "/vetting"})
    ModelAndView waiting(
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String step,
            @RequestParam(required = false) @Nullable String supplier,
            @RequestParam(required = false) @Nullable String due,
            @RequestParam(required = false) @Nullable String after) {
        var group = request.getRequestURI().substring(request.getContextPath().length() + 1);
        var filter = InboxFilter.of(step, supplier, due);
        var found = list(filter.narrow(own(group), clock), after);
        return new ModelAndView("case/inbox")
                .addObject("group", group)
                .addObject("filter", filter)
                .addObject("waiting", inbox.count(group))
                .addObject("rows", found.tasks().stream().map(this::row).toList())
                .addObject("following", filter.next("/" + group, found.next()))
                .addObject("steps", group.equals("officer") ? OFFICER_STEPS : List.of())
                .addObject("suppliers", suppliers());
    }

    private Inbox list(InboxQuery query, @Nullable String after) {
        try {
            return inbox.list(query.after(after));
        } catch (IllegalArgumentException notOurs) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, notOurs);
        }
    }

    private static InboxQuery own(String group) {
        var force = SignedIn.current().force();
        var query = InboxQuery.of(group);
        return force == null ? query : query.within(force);
    }

    private InboxRow row(WaitingTask task) {
        var matter = task.matter();
        var employer = matter.organisation();
        return new InboxRow(
                matter.caseReference() == null
                        ? words.get("process." + matter.process() + ".matter")
                        : matter.caseReference().value(),
                pages.of(task),
                words.step(task),
                employer == null ? "" : organisations.get(employer).name(),
                employer == null || matter.caseReference() == null ? "" : person(employer, matter.caseReference()),
                words.day(task.createdAt()),
                words.day(task.dueAt()),
                task.overdue(clock.instant()));
    }

    private String person(OrganisationId employer, CaseReference reference) {
        return people.get(employer, cases.get(reference).person()).name();
    }

    private List<Choice> suppliers() {
        return organisations.all().stream().map(InboxPages::choice).toList();
    }

    private static Choice choice(OrganisationFacts organisation) {
        return Choice.of(organisation.id().toString(), organisation.name());
    }
}
