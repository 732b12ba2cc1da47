package tabard.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tabard.access.SignedIn;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.vetting.SetVettingTerms;
import tabard.vetting.StopReason;
import tabard.vetting.StopVettingClock;
import tabard.vetting.VettingTerms;
import tabard.vetting.YearlyDeclarations;

/** What a vetting unit says of itself: that it has to wait, and for how many days a review of its refusals may be asked for. */
@Controller
class VettingUnitPages {

    private final StopVettingClock clock;
    private final SetVettingTerms set;
    private final VettingTerms terms;
    private final YearlyDeclarations declarations;
    private final PageWords words;

    VettingUnitPages(
            StopVettingClock clock,
            SetVettingTerms set,
            VettingTerms terms,
            YearlyDeclarations declarations,
            PageWords words) {
        this.clock = clock;
        this.set = set;
        this.terms = terms;
        this.declarations = declarations;
        this.words = words;
    }

    /** The reasons for which a unit may have to wait, for a form. */
    static List<Choice> reasons(PageWords words) {
        return Arrays.stream(StopReason.values())
                .map(reason -> Choice.of(reason.name(), words.get("vetting.stop." + reason)))
                .toList();
    }

    /** Stops the clock of a case for a reason or, where none is given, goes on. */
    @PostMapping("/vetting/cases/{reference}/clock")
    ModelAndView stop(
            @PathVariable CaseReference reference, @RequestParam(required = false) @Nullable StopReason reason) {
        clock.stop(reference, reason, SignedIn.current().actor());
        return new ModelAndView("redirect:/vetting/cases/" + reference);
    }

    @GetMapping("/vetting/terms")
    ModelAndView terms() {
        return filled(new ModelAndView("vetting/terms"))
                .addObject(
                        "days", terms.reviewDays(force()).map(String::valueOf).orElse(""))
                .addObject("declaration", declarations.askedBy(force()));
    }

    @PostMapping("/vetting/terms")
    ModelAndView set(
            @RequestParam String days,
            @RequestParam String source,
            @RequestParam(required = false) @Nullable Boolean declaration) {
        var errors = new PageErrors();
        var typed = days.strip();
        if (!typed.isEmpty()
                && (!typed.matches("\\d{1,3}") || Integer.parseInt(typed) < 1 || Integer.parseInt(typed) > 365)) {
            errors.add("days", "vetting.terms.days-wrong");
        }
        if (source.isBlank() || source.length() > 500) {
            errors.add("source", "vetting.terms.source-missing");
        }
        if (declaration == null) {
            errors.add("declaration", "vetting.terms.declaration-missing");
        }
        return new Attempt(
                        errors,
                        () -> filled(new ModelAndView("vetting/terms"))
                                .addObject("days", typed)
                                .addObject("declaration", declaration)
                                .addObject("source", source))
                .run(
                        () -> set.set(
                                force(),
                                new SetVettingTerms.Said(
                                        typed.isEmpty() ? null : Integer.valueOf(typed),
                                        Boolean.TRUE.equals(declaration),
                                        source.strip()),
                                SignedIn.current().actor()),
                        "/vetting/terms");
    }

    private ModelAndView filled(ModelAndView page) {
        return page.addObject("stands", terms.reviewDays(force()).orElse(null))
                .addObject("asked", declarations.askedBy(force()))
                .addObject("yesNo", yesNo(words));
    }

    /** Yes and no, for a form. */
    static List<Choice> yesNo(PageWords words) {
        return List.of(
                Choice.of("true", words.get("vetting.declaration.yes")),
                Choice.of("false", words.get("vetting.declaration.no")));
    }

    private static ForceCode force() {
        return Objects.requireNonNull(SignedIn.current().force());
    }
}
