package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import tabard.access.SignedIn;
import tabard.intake.CaseFiles;
import tabard.kernel.CaseReference;
import tabard.vetting.AskAgain;
import tabard.vetting.AskVettingAgain;
import tabard.vetting.AskVettingReview;
import tabard.vetting.DecideVettingReview;
import tabard.vetting.ReviewOutcome;
import tabard.vetting.ReviewWish;

/** The turns of a vetting that is not cleared: asked for again by an officer, its review asked for and decided. One question each. */
@Controller
class VettingTurnPages {

    private final CaseFiles cases;
    private final CaseParts parts;
    private final CaseStory story;
    private final StepForms forms;
    private final AskVettingAgain again;
    private final AskVettingReview review;
    private final DecideVettingReview decide;

    VettingTurnPages(
            CaseFiles cases,
            CaseParts parts,
            CaseStory story,
            StepForms forms,
            AskVettingAgain again,
            AskVettingReview review,
            DecideVettingReview decide) {
        this.cases = cases;
        this.parts = parts;
        this.story = story;
        this.forms = forms;
        this.again = again;
        this.review = review;
        this.decide = decide;
    }

    /** Where a question is asked, by whom, and what follows. */
    private enum Turn {
        AGAIN("UserTask_AskVettingAgain", "ask-vetting-again", "/officer/cases/%s"),
        REVIEW("UserTask_AskVettingReview", "ask-vetting-review", "/supplier/cases/%s"),
        DECIDE("UserTask_DecideVettingReview", "decide-vetting-review", "/vetting/cases/%s");

        private final String step;
        private final String form;
        private final String back;

        Turn(String step, String form, String back) {
            this.step = step;
            this.form = form;
            this.back = back;
        }
    }

    @GetMapping("/officer/cases/{reference}/vetting")
    ModelAndView again(@PathVariable CaseReference reference, HttpServletRequest request) {
        return page(Turn.AGAIN, reference, request);
    }

    @PostMapping("/officer/cases/{reference}/vetting")
    ModelAndView askAgain(@PathVariable CaseReference reference, HttpServletRequest request) {
        var errors = new PageErrors();
        var answers = forms.check(Turn.AGAIN.form, request, errors);
        return new Attempt(errors, () -> page(Turn.AGAIN, reference, request))
                .run(
                        () -> again.decide(
                                reference,
                                answers.choice("outcome", AskAgain.class).orElseThrow(),
                                SignedIn.current().actor()),
                        Turn.AGAIN.back.formatted(reference));
    }

    @GetMapping("/supplier/cases/{reference}/vetting")
    ModelAndView review(@PathVariable CaseReference reference, HttpServletRequest request) {
        return page(Turn.REVIEW, reference, request);
    }

    @PostMapping("/supplier/cases/{reference}/vetting")
    ModelAndView askReview(@PathVariable CaseReference reference, HttpServletRequest request) {
        var errors = new PageErrors();
        var answers = forms.check(Turn.REVIEW.form, request, errors);
        return new Attempt(errors, () -> page(Turn.REVIEW, reference, request))
                .run(
                        () -> review.say(
                                reference,
                                answers.choice("wish", ReviewWish.class).orElseThrow(),
                                SignedIn.current().actor()),
                        Turn.REVIEW.back.formatted(reference));
    }

    @GetMapping("/vetting/cases/{reference}/review")
    ModelAndView decide(@PathVariable CaseReference reference, HttpServletRequest request) {
        return page(Turn.DECIDE, reference, request);
    }

    @PostMapping("/vetting/cases/{reference}/review")
    ModelAndView decided(@PathVariable CaseReference reference, HttpServletRequest request) {
        var errors = new PageErrors();
        var answers = forms.check(Turn.DECIDE.form, request, errors);
        return new Attempt(errors, () -> page(Turn.DECIDE, reference, request))
                .run(
                        () -> decide.decide(
                                reference,
                                answers.choice("outcome", ReviewOutcome.class).orElseThrow(),
                                answers.text("reason").orElseThrow(),
                                SignedIn.current().actor()),
                        Turn.DECIDE.back.formatted(reference));
    }

    private ModelAndView page(Turn turn, CaseReference reference, HttpServletRequest request) {
        var file = cases.get(reference);
        return new ModelAndView("vetting/turn")
                .addObject("reference", reference.value())
                .addObject("vetting", parts.vetting(file))
                .addObject("heading", "form.%s.title".formatted(turn.form))
                .addObject("back", turn.back.formatted(reference))
                .addObject("waits", story.waitsFor(reference, turn.step))
                .addObject("fields", forms.fields(turn.form, request))
                .addObject("address", request.getRequestURI());
    }
}
