package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tabard.access.Role;
import tabard.access.SignedIn;
import tabard.conduct.ConductGround;
import tabard.conduct.ConductKind;
import tabard.conduct.ConductNotFound;
import tabard.conduct.NewConduct;
import tabard.conduct.RecordConduct;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Refusal;

/** The page on which an employer or an officer records a complaint, adverse information or an offence. */
@Controller
@PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER')")
class RecordConductPages {

    private static final String VIEW = "conduct/record";

    private final RecordConduct record;
    private final PageWords words;

    RecordConductPages(RecordConduct record, PageWords words) {
        this.record = record;
        this.words = words;
    }

    @GetMapping("/conduct/new")
    ModelAndView ask(HttpServletRequest request) {
        return filled(new ModelAndView(VIEW), request);
    }

    @PostMapping("/conduct")
    ModelAndView record(HttpServletRequest request, RedirectAttributes next) {
        var errors = new PageErrors();
        var wanted = wanted(request, errors);
        if (wanted.isEmpty()) {
            return filled(errors.page(VIEW), request);
        }
        try {
            var id = record.record(wanted.get(), SignedIn.current().actor());
            next.addFlashAttribute("notice", "conduct.notice.recorded");
            return new ModelAndView("redirect:/conduct/" + id);
        } catch (ConductNotFound notInSight) {
            return filled(errors.add("number", "conduct.number.unknown").page(VIEW), request);
        } catch (Refusal refused) {
            return filled(errors.refused(refused, VIEW), request);
        }
    }

    private static Optional<NewConduct> wanted(HttpServletRequest request, PageErrors errors) {
        var number = number(TypedWords.needed(request, "number", "conduct.number", 20, errors), errors);
        var about = about(request.getParameter("about"), errors);
        var typed = TypedDate.from(request, "happened");
        var happened = typed.isBlank() ? Optional.<LocalDate>empty() : typed.read("happened", errors);
        var summary = TypedWords.needed(request, "summary", "conduct.summary", 1000, errors);
        if (!summary.isEmpty() && summary.length() < 3) {
            errors.add("summary", "conduct.summary.missing");
        }
        return errors.isEmpty() && number.isPresent() && about.isPresent()
                ? Optional.of(new NewConduct(
                        number.get(),
                        about.get().kind(),
                        about.get().ground(),
                        happened.orElse(null),
                        summary,
                        request.getParameter("suitability") != null))
                : Optional.empty();
    }

    /** A kind with one of its grounds, as one choice: two that do not belong together cannot be chosen. */
    private record About(ConductKind kind, ConductGround ground) {

        static Stream<About> all() {
            return Stream.of(ConductKind.values())
                    .flatMap(kind -> kind.grounds().stream().sorted().map(ground -> new About(kind, ground)));
        }

        String value() {
            return kind + "-" + ground;
        }
    }

    private static Optional<About> about(@Nullable String value, PageErrors errors) {
        var found = About.all().filter(one -> one.value().equals(value)).findFirst();
        if (found.isEmpty()) {
            errors.add("about", "conduct.about.missing");
        }
        return found;
    }

    private static Optional<AccreditationNumber> number(String typed, PageErrors errors) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(AccreditationNumber.parse(typed));
        } catch (IllegalArgumentException notOne) {
            errors.add("number", "conduct.number.unknown");
            return Optional.empty();
        }
    }

    private ModelAndView filled(ModelAndView page, HttpServletRequest request) {
        var officer = SignedIn.current().role() == Role.OFFICER;
        return page.addObject("number", request.getParameter("number"))
                .addObject("about", request.getParameter("about"))
                .addObject("happened", TypedDate.from(request, "happened"))
                .addObject("summary", request.getParameter("summary"))
                .addObject("suitability", request.getParameter("suitability") == null ? List.of() : List.of("true"))
                .addObject("suitabilities", List.of(Choice.of("true", words.get("conduct.suitability.yes"))))
                .addObject(
                        "abouts",
                        About.all()
                                .filter(one -> officer || one.kind() != ConductKind.OFFENCE)
                                .map(one -> Choice.of(one.value(), said(one)))
                                .toList());
    }

    private String said(About one) {
        return words.get(
                "conduct.about.value",
                words.get("conduct.kind." + one.kind()),
                words.get("conduct.ground." + one.ground()));
    }
}
