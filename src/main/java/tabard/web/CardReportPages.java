package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tabard.access.Role;
import tabard.access.SignedIn;
import tabard.card.CardFate;
import tabard.card.CardReport;
import tabard.card.CardReports;
import tabard.card.ReissueCard;
import tabard.card.ReportCard;
import tabard.kernel.AccreditationNumber;
import tabard.party.PeopleView;

/** Cards that are lost, stolen, damaged or out of date: reported by the employer or an officer, made anew by an officer. */
@Controller
@PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER')")
class CardReportPages {

    private static final String VIEW = "card/reports";

    private final CardReports reports;
    private final ReportCard report;
    private final ReissueCard reissue;
    private final PeopleView people;
    private final PageWords words;

    CardReportPages(CardReports reports, ReportCard report, ReissueCard reissue, PeopleView people, PageWords words) {
        this.reports = reports;
        this.report = report;
        this.reissue = reissue;
        this.people = people;
        this.words = words;
    }

    /** One card that was reported. */
    record Line(
            String number,
            int issue,
            String person,
            String force,
            String fate,
            LocalDate on,
            @Nullable Integer reissuedAs,
            boolean waits) {}

    @GetMapping("/cards/reports")
    ModelAndView all(HttpServletRequest request) {
        return filled(new ModelAndView(VIEW), request);
    }

    @PostMapping("/cards/reports")
    ModelAndView report(HttpServletRequest request, RedirectAttributes next) {
        var errors = new PageErrors();
        var number = number(request, errors);
        var fate = Arrays.stream(CardFate.values())
                .filter(one -> one.name().equals(request.getParameter("fate")))
                .findFirst();
        if (fate.isEmpty()) {
            errors.add("fate", "cards.fate.missing");
        }
        if (number.isEmpty() || fate.isEmpty()) {
            return filled(errors.page(VIEW), request);
        }
        next.addFlashAttribute("notice", "cards.notice.void");
        return new Attempt(errors, () -> filled(new ModelAndView(VIEW), request))
                .run(
                        () -> report.report(
                                number.get(), fate.get(), SignedIn.current().actor()),
                        "/cards/reports");
    }

    @PostMapping("/cards/reports/{number}/reissue")
    @PreAuthorize("hasRole('OFFICER')")
    ModelAndView reissue(@PathVariable String number, HttpServletRequest request, RedirectAttributes next) {
        var card = Addressed.by(number, AccreditationNumber::new);
        next.addFlashAttribute("notice", "cards.notice.reissued");
        return new Attempt(new PageErrors(), () -> filled(new ModelAndView(VIEW), request))
                .run(() -> reissue.reissue(card, SignedIn.current().actor()), "/cards/reports");
    }

    private static Optional<AccreditationNumber> number(HttpServletRequest request, PageErrors errors) {
        var typed = TypedWords.needed(request, "number", "conduct.number", 20, errors);
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(AccreditationNumber.parse(typed));
        } catch (IllegalArgumentException notOne) {
            errors.add("number", "conduct.number.unknown");
            return Optional.empty();
        }
    }

    private ModelAndView filled(ModelAndView page, HttpServletRequest request) {
        return page.addObject("lines", reports.all().stream().map(this::line).toList())
                .addObject("officer", SignedIn.current().role() == Role.OFFICER)
                .addObject("number", request.getParameter("number"))
                .addObject("fate", request.getParameter("fate"))
                .addObject(
                        "fates",
                        Arrays.stream(CardFate.values())
                                .map(one -> Choice.of(one.name(), words.get("cards.fate." + one)))
                                .toList());
    }

    private Line line(CardReport of) {
        return new Line(
                of.number().value(),
                of.issue(),
                people.get(of.organisation(), of.person()).name(),
                words.force(of.force()),
                of.fate().name(),
                words.day(of.reportedAt()),
                of.reissuedAs(),
                of.waits());
    }
}
