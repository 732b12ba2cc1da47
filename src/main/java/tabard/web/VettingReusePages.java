package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tabard.access.Scope;
import tabard.kernel.ForceCode;
import tabard.kernel.PersonId;
import tabard.party.ArrangementFacts;
import tabard.party.ArrangementsView;
import tabard.party.PeopleView;
import tabard.vetting.AllowReuse;
import tabard.vetting.ReuseConsents;
import tabard.vetting.WithdrawReuse;

/** What a person allowed of their vetting, and the way to take it back: for the person by link, for the employer on paper. */
@Controller
class VettingReusePages {

    private static final String VIEW = "supplier/vetting-reuse";

    private final AllowReuse allow;
    private final WithdrawReuse withdraw;
    private final ReuseConsents consents;
    private final PeopleView people;
    private final ArrangementsView arrangements;
    private final PageWords words;

    VettingReusePages(
            AllowReuse allow,
            WithdrawReuse withdraw,
            ReuseConsents consents,
            PeopleView people,
            ArrangementsView arrangements,
            PageWords words) {
        this.allow = allow;
        this.withdraw = withdraw;
        this.consents = consents;
        this.people = people;
        this.arrangements = arrangements;
        this.words = words;
    }

    @GetMapping("/vetting-consent/{secret}")
    ModelAndView open(@PathVariable String secret, HttpServletResponse response) {
        InvitationPages.keepToYourself(response);
        return new ModelAndView("vetting-consent")
                .addObject("secret", secret)
                .addObject("consent", Scope.PUBLIC.call(() -> withdraw.of(secret)));
    }

    @PostMapping("/vetting-consent/{secret}")
    ModelAndView withdraw(@PathVariable String secret, HttpServletResponse response) {
        Scope.PUBLIC.run(() -> withdraw.byLink(secret));
        return open(secret, response);
    }

    @GetMapping("/supplier/people/{id}/vetting-reuse")
    ModelAndView of(@PathVariable String id) {
        return filled(new ModelAndView(VIEW), Addressed.by(id, PersonId::parse)).addObject("ticked", List.of());
    }

    @PostMapping("/supplier/people/{id}/vetting-reuse")
    ModelAndView record(
            @PathVariable String id,
            @RequestParam(required = false, defaultValue = "") Set<String> forces,
            HttpServletRequest request) {
        var person = Addressed.by(id, PersonId::parse);
        var errors = new PageErrors();
        var typed = TypedDate.from(request, "signedOn");
        var named = choices().stream()
                .map(Choice::value)
                .filter(forces::contains)
                .map(ForceCode::new)
                .toList();
        if (named.isEmpty()) {
            errors.add("forces", "vetting.reuse.forces-missing");
        }
        var signedOn = typed.read("signedOn", errors);
        if (signedOn.filter(day -> day.isAfter(words.today())).isPresent()) {
            errors.add("signedOn", "vetting.reuse.day-missing");
        }
        var by = Supplier.current();
        return new Attempt(
                        errors,
                        () -> filled(new ModelAndView(VIEW), person)
                                .addObject("ticked", forces)
                                .addObject("signedOn", typed))
                .run(
                        () -> allow.onPaper(
                                new AllowReuse.Allowed(person, by.organisation(), named),
                                signedOn.orElseThrow(),
                                by.actor()),
                        "/supplier/people/%s/vetting-reuse".formatted(person));
    }

    @PostMapping("/supplier/vetting-reuse/{consent}/withdrawal")
    ModelAndView withdraw(@PathVariable String consent, @RequestParam String person) {
        withdraw.record(
                Addressed.by(consent, UUID::fromString), Supplier.current().actor());
        return new ModelAndView(
                "redirect:/supplier/people/%s/vetting-reuse".formatted(Addressed.by(person, PersonId::parse)));
    }

    private ModelAndView filled(ModelAndView page, PersonId person) {
        var employee = people.get(Supplier.current().organisation(), person);
        return page.addObject("id", person.toString())
                .addObject("person", employee.name())
                .addObject("consents", consents.of(person))
                .addObject("choices", choices());
    }

    private List<Choice> choices() {
        return arrangements.of(Supplier.current().organisation()).stream()
                .map(ArrangementFacts::force)
                .distinct()
                .sorted()
                .map(force -> Choice.of(force.value(), words.force(force)))
                .toList();
    }
}
