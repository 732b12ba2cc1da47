package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tabard.access.SignedIn;
import tabard.accreditation.SettleLastDay;
import tabard.party.LastDayCorrection;
import tabard.party.LastDayCorrections;
import tabard.party.OrganisationsView;
import tabard.party.PeopleView;
import tabard.party.RightLastDay;

/** Last days that employers say were recorded wrongly, where an accreditation would be back: an officer looks first. */
@Controller
@RequestMapping("/officer/last-days")
class OfficerLastDayPages {

    private static final String VIEW = "officer/last-days";

    private final LastDayCorrections corrections;
    private final SettleLastDay settle;
    private final PeopleView people;
    private final OrganisationsView organisations;
    private final PageWords words;

    OfficerLastDayPages(
            LastDayCorrections corrections,
            SettleLastDay settle,
            PeopleView people,
            OrganisationsView organisations,
            PageWords words) {
        this.corrections = corrections;
        this.settle = settle;
        this.people = people;
        this.organisations = organisations;
        this.words = words;
    }

    /** One that waits. */
    record Waiting(
            String id,
            String name,
            String employer,
            LocalDate was,
            @Nullable LocalDate lastDay,
            String reason) {}

    @GetMapping
    ModelAndView all(@RequestParam(required = false) @Nullable String done) {
        return filled().addObject("done", done != null);
    }

    @PostMapping("/{id}")
    ModelAndView settle(@PathVariable String id, HttpServletRequest request) {
        var correction = corrections.get(Addressed.by(id, UUID::fromString));
        var errors = new PageErrors();
        var right = request.getParameter("right-" + id);
        if (!"yes".equals(right) && !"no".equals(right)) {
            errors.add("right-" + id, "last-days.right.missing");
        }
        var basis = TypedWords.needed(request, "basis-" + id, "last-days.basis", RightLastDay.LONGEST, errors);
        return new Attempt(
                        errors,
                        () -> filled().addObject("about", id)
                                .addObject("right", right)
                                .addObject("basis", basis))
                .run(
                        () -> settle.settle(
                                correction.id(),
                                "yes".equals(right),
                                basis,
                                SignedIn.current().actor()),
                        "/officer/last-days?done");
    }

    private ModelAndView filled() {
        return new ModelAndView(VIEW)
                .addObject(
                        "waiting", corrections.waiting().stream().map(this::row).toList())
                .addObject(
                        "choices",
                        List.of(
                                Choice.of("yes", words.get("last-days.right.yes")),
                                Choice.of("no", words.get("last-days.right.no"))));
    }

    private Waiting row(LastDayCorrection one) {
        return new Waiting(
                one.id().toString(),
                people.get(one.organisation(), one.person()).name(),
                organisations.get(one.organisation()).name(),
                one.was(),
                one.lastDay(),
                one.reason());
    }
}
