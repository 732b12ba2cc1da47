package tabard.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tabard.application.ApplicationDraft;
import tabard.application.ApplicationDrafts;
import tabard.intake.Submission;
import tabard.kernel.PersonId;
import tabard.party.Employee;
import tabard.party.PeopleView;

/** The first step of an application: for whom. */
@Controller
class ApplyPeoplePages {

    private static final String VIEW = "supplier/apply-people";

    private final PeopleView people;
    private final ApplicationDrafts drafts;
    private final PageWords words;

    ApplyPeoplePages(PeopleView people, ApplicationDrafts drafts, PageWords words) {
        this.people = people;
        this.drafts = drafts;
        this.words = words;
    }

    @GetMapping("/supplier/apply")
    ModelAndView begin() {
        return filled(new ModelAndView(VIEW), "/supplier/apply", Set.of());
    }

    @PostMapping("/supplier/apply")
    ModelAndView begin(
            @RequestParam(defaultValue = "") List<String> people, @RequestParam(defaultValue = "") String action) {
        var chosen = chosen(people, action);
        var errors = check(chosen);
        if (!errors.isEmpty()) {
            return filled(errors.page(VIEW), "/supplier/apply", new HashSet<>(people));
        }
        var by = Supplier.current();
        var draft =
                drafts.begin(ApplicationDraft.of(by.organisation(), by.actor().id(), chosen));
        return new ModelAndView("redirect:/supplier/apply/" + draft.id() + "/forces");
    }

    @GetMapping("/supplier/apply/{draft}/people")
    ModelAndView again(@PathVariable String draft) {
        var known = drafts.get(Addressed.by(draft, UUID::fromString));
        return filled(new ModelAndView(VIEW), address(known), texts(known.people()));
    }

    @PostMapping("/supplier/apply/{draft}/people")
    ModelAndView again(
            @PathVariable String draft,
            @RequestParam(defaultValue = "") List<String> people,
            @RequestParam(defaultValue = "") String action) {
        var known = drafts.get(Addressed.by(draft, UUID::fromString));
        var chosen = chosen(people, action);
        var errors = check(chosen);
        if (!errors.isEmpty()) {
            return filled(errors.page(VIEW), address(known), new HashSet<>(people));
        }
        drafts.keep(known.withPeople(chosen));
        return new ModelAndView("redirect:/supplier/apply/" + draft + "/forces");
    }

    private List<PersonId> chosen(List<String> ticked, String action) {
        var wanted = new HashSet<>(ticked);
        return employed().stream()
                .map(Employee::person)
                .filter(person -> action.equals("all") || wanted.contains(person.toString()))
                .distinct()
                .toList();
    }

    private static PageErrors check(List<PersonId> chosen) {
        var errors = new PageErrors();
        if (chosen.isEmpty()) {
            errors.add("people", "apply.people.none");
        } else if (chosen.size() > Submission.MOST_PEOPLE) {
            errors.add("people", "apply.people.too-many", chosen.size(), Submission.MOST_PEOPLE);
        }
        return errors;
    }

    private ModelAndView filled(ModelAndView page, String address, Set<String> ticked) {
        var choices = employed().stream()
                .map(one -> new Choice(
                        one.person().toString(),
                        one.name(),
                        words.get("apply.people.hint", one.role(), one.staffNumber())))
                .toList();
        return page.addObject("address", address).addObject("choices", choices).addObject("ticked", ticked);
    }

    private List<Employee> employed() {
        return people.employedBy(Supplier.current().organisation(), words.today());
    }

    private static Set<String> texts(List<PersonId> people) {
        var texts = new HashSet<String>();
        people.forEach(person -> texts.add(person.toString()));
        return texts;
    }

    private static String address(ApplicationDraft draft) {
        return "/supplier/apply/" + draft.id() + "/people";
    }
}
