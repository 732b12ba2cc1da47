package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tabard.access.SignedIn;
import tabard.intake.CaseFiles;
import tabard.party.OrganisationFacts;
import tabard.party.OrganisationsView;
import tabard.party.PeopleView;
import tabard.workflow.InboxQuery;
import tabard.workflow.TaskInbox;
import tabard.workflow.WaitingTask;

/** What waits for an officer, a chief officer or a vetting unit: the soonest due first. */
@Controller
class InboxPages {

    private static final List<String> OFFICER_STEPS = List.of("UserTask_VerifyTraining", "UserTask_RecommendPowers");

    private final TaskInbox inbox;
    private final OrganisationsView organisations;
    private final PeopleView people;
    private final CaseFiles cases;
    private final Clock clock;

    InboxPages(TaskInbox inbox, OrganisationsView organisations, PeopleView people, CaseFiles cases, Clock clock) {
        this.inbox = inbox;
        this.organisations = organisations;
        this.people = people;
        this.cases = cases;
        this.clock = clock;
    }

    @GetMapping({"/officer", "/chief-officer", "/vetting"})
    ModelAndView waiting(
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String step,
            @RequestParam(required = false) @Nullable String supplier,
            @RequestParam(required = false) @Nullable String due,
            @RequestParam(required = false) @Nullable String after) {
        var group = SignedIn.current().role().group();
        var filter = InboxFilter.of(step, supplier, due);
        var found = inbox.list(filter.narrow(own(group), clock).after(after));
        return new ModelAndView("case/inbox")
                .addObject("group", group)
                .addObject("filter", filter)
                .addObject("waiting", inbox.count(group))
                .addObject("rows", found.tasks().stream().map(this::row).toList())
                .addObject("following", filter.next("/" + group, found.next()))
                .addObject("steps", group.equals("officer") ? OFFICER_STEPS : List.of())
                .addObject("suppliers", suppliers());
    }

    private static InboxQuery own(String group) {
        var force = SignedIn.current().force();
        var query = InboxQuery.of(group);
        return force == null ? query : query.within(force);
    }

    private InboxRow row(WaitingTask task) {
        var person = cases.get(task.caseReference()).person();
        return InboxRow.of(
                task,
                organisations.get(task.organisation()).name(),
                people.get(task.organisation(), person).name(),
                clock);
    }

    private List<Choice> suppliers() {
        return organisations.all().stream().map(InboxPages::choice).toList();
    }

    private static Choice choice(OrganisationFacts organisation) {
        return Choice.of(organisation.id().toString(), organisation.name());
    }
}
