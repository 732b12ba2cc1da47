package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tabard.access.SignedIn;
import tabard.accreditation.RecommendPowers;
import tabard.intake.AskForMore;
import tabard.intake.CaseFiles;
import tabard.intake.StopReason;
import tabard.kernel.CaseReference;
import tabard.training.TrainingOutcome;
import tabard.training.VerifyTraining;

/** A case as an accreditation officer works on it. */
@Controller
@RequestMapping("/officer/cases/{reference}")
class OfficerPages {

    private static final int LONGEST_QUESTION = 2_000;

    private final CaseFiles cases;
    private final OfficerCase screen;
    private final StepForms forms;
    private final RecommendationForm recommendation;
    private final VerifyTraining verifyTraining;
    private final RecommendPowers recommendPowers;
    private final AskForMore askForMore;

    OfficerPages(
            CaseFiles cases,
            OfficerCase screen,
            StepForms forms,
            RecommendationForm recommendation,
            VerifyTraining verifyTraining,
            RecommendPowers recommendPowers,
            AskForMore askForMore) {
        this.cases = cases;
        this.screen = screen;
        this.forms = forms;
        this.recommendation = recommendation;
        this.verifyTraining = verifyTraining;
        this.recommendPowers = recommendPowers;
        this.askForMore = askForMore;
    }

    @GetMapping
    ModelAndView one(@PathVariable CaseReference reference, HttpServletRequest request) {
        return screen.page(reference, request);
    }

    /** Says whether the person is adequately trained (PRA 2002 s.41(4)(d)). */
    @PostMapping("/training")
    ModelAndView verify(@PathVariable CaseReference reference, HttpServletRequest request, RedirectAttributes next) {
        var file = cases.get(reference);
        var errors = new PageErrors();
        var answers = forms.check("verify-training", request, errors);
        next.addFlashAttribute("notice", "force.notice.training");
        return attempt(reference, request, errors)
                .run(
                        () -> verifyTraining.verify(
                                new VerifyTraining.OfCase(reference, file.person(), file.force()),
                                answers.choice("outcome", TrainingOutcome.class).orElseThrow(),
                                answers.text("seen").orElseThrow(),
                                SignedIn.current().actor()),
                        address(reference));
    }

    @PostMapping("/recommendation")
    ModelAndView recommend(@PathVariable CaseReference reference, HttpServletRequest request, RedirectAttributes next) {
        var errors = new PageErrors();
        var read = recommendation.read(cases.get(reference), request, errors);
        next.addFlashAttribute("notice", "force.notice.recommendation");
        return attempt(reference, request, errors)
                .run(
                        () -> recommendPowers.recommend(
                                reference,
                                read.orElseThrow(),
                                SignedIn.current().actor()),
                        address(reference));
    }

    @PostMapping("/question")
    ModelAndView ask(@PathVariable CaseReference reference, HttpServletRequest request, RedirectAttributes next) {
        var typed = request.getParameter("question");
        var question = typed == null ? "" : typed.strip().replace("\r\n", "\n");
        var errors = new PageErrors();
        if (question.isEmpty()) {
            errors.add("question", "force.ask.missing");
        } else if (question.length() > LONGEST_QUESTION) {
            errors.add("question", "force.ask.too-long", LONGEST_QUESTION);
        }
        var why = Arrays.stream(StopReason.values())
                .filter(one -> one.name().equals(request.getParameter("why")))
                .findFirst();
        if (why.isEmpty()) {
            errors.add("why", "force.ask.why.missing");
        }
        next.addFlashAttribute("notice", "force.notice.question");
        return attempt(reference, request, errors)
                .run(
                        () -> askForMore.ask(
                                reference,
                                why.orElseThrow(),
                                question,
                                SignedIn.current().actor()),
                        address(reference));
    }

    private Attempt attempt(CaseReference reference, HttpServletRequest request, PageErrors errors) {
        return new Attempt(errors, () -> screen.page(reference, request));
    }

    private static String address(CaseReference reference) {
        return "/officer/cases/" + reference.value();
    }
}
