package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tabard.accreditation.CorrectLastDay;
import tabard.kernel.PersonId;
import tabard.party.LastDayCorrection;
import tabard.party.LastDayCorrections;
import tabard.party.PeopleView;
import tabard.party.RightLastDay;

/** An employer says that a last day was recorded wrongly, and sees what became of it. */
@Controller
@RequestMapping("/supplier/people/{id}/last-day")
class LastDayPages {

    private static final String VIEW = "supplier/last-day";
    private static final String DAY = "lastDay";

    private final PeopleView people;
    private final LastDayCorrections corrections;
    private final CorrectLastDay correct;
    private final PageWords words;

    LastDayPages(PeopleView people, LastDayCorrections corrections, CorrectLastDay correct, PageWords words) {
        this.people = people;
        this.corrections = corrections;
        this.correct = correct;
        this.words = words;
    }

    /** What can have gone wrong. */
    enum What {
        ANOTHER_DAY,
        STAYED
    }

    /** One correction, in the history. */
    record Line(
            LocalDate asked,
            LocalDate was,
            @Nullable LocalDate lastDay,
            String reason,
            String outcome,
            @Nullable String basis) {

        /** The colour of the tag of what became of it. */
        public String colour() {
            return switch (outcome) {
                case "CORRECTED" -> "green";
                case "WAITING" -> "yellow";
                default -> "grey";
            };
        }
    }

    @GetMapping
    ModelAndView ask(@PathVariable String id, @RequestParam(required = false) @Nullable String done) {
        return filled(new ModelAndView(VIEW), read(id)).addObject("done", outcome(done));
    }

    @PostMapping
    ModelAndView correct(@PathVariable String id, HttpServletRequest request) {
        var person = read(id);
        var errors = new PageErrors();
        var what = request.getParameter("what");
        var typed = TypedDate.from(request, DAY);
        LocalDate day = null;
        if (What.ANOTHER_DAY.name().equals(what)) {
            day = typed.read(DAY, errors).orElse(null);
        } else if (!What.STAYED.name().equals(what)) {
            errors.add("what", "last-day.what.missing");
        }
        var reason = TypedWords.needed(request, "reason", "last-day.reason", RightLastDay.LONGEST, errors);
        var by = Supplier.current();
        var right = day;
        var done = new LastDayCorrection[1];
        var page = new Attempt(
                        errors,
                        () -> filled(new ModelAndView(VIEW), person)
                                .addObject("what", what)
                                .addObject("typed", typed)
                                .addObject("reason", reason))
                .run(
                        () -> done[0] =
                                correct.correct(by.organisation(), person, new RightLastDay(right, reason), by.actor()),
                        "");
        return done[0] == null
                ? page
                : new ModelAndView("redirect:/supplier/people/" + person + "/last-day?done=" + done[0].outcome());
    }

    private ModelAndView filled(ModelAndView page, PersonId person) {
        var organisation = Supplier.current().organisation();
        return page.addObject("person", PersonRow.of(people.get(organisation, person)))
                .addObject("choices", choices())
                .addObject(
                        "corrections",
                        corrections.of(organisation, person).stream()
                                .map(one -> new Line(
                                        words.day(one.askedAt()),
                                        one.was(),
                                        one.lastDay(),
                                        one.reason(),
                                        one.outcome().name(),
                                        one.basis()))
                                .toList());
    }

    private List<Choice> choices() {
        return List.of(What.values()).stream()
                .map(one -> Choice.of(one.name(), words.get("last-day.what." + one)))
                .toList();
    }

    private static @Nullable String outcome(@Nullable String done) {
        return List.of(LastDayCorrection.Outcome.values()).stream()
                .map(Enum::name)
                .filter(one -> one.equals(done))
                .findFirst()
                .orElse(null);
    }

    private static PersonId read(String id) {
        return Addressed.by(id, PersonId::parse);
    }
}
