package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tabard.access.SignedIn;
import tabard.approval.AssessOrganisation;
import tabard.approval.DecideOrganisation;
import tabard.approval.DecideOrganisation.Verdict;
import tabard.approval.FitnessCheck;
import tabard.approval.OrganisationApplicationId;
import tabard.approval.OrganisationApplications;
import tabard.approval.RecordFitnessFinding;

/** One application of an organisation, as a force works on it: findings, assessment, decision. */
@Controller
@RequestMapping("/approvals/{id}")
class ApprovalCasePages {

    private static final String ASSESS = "assess-organisation";
    private static final String DECIDE = "decide-organisation";

    private final OrganisationApplications applications;
    private final ApprovalView view;
    private final StepForms forms;
    private final RecordFitnessFinding recordFinding;
    private final AssessOrganisation assessOrganisation;
    private final DecideOrganisation decideOrganisation;

    ApprovalCasePages(
            OrganisationApplications applications,
            ApprovalView view,
            StepForms forms,
            RecordFitnessFinding recordFinding,
            AssessOrganisation assessOrganisation,
            DecideOrganisation decideOrganisation) {
        this.applications = applications;
        this.view = view;
        this.forms = forms;
        this.recordFinding = recordFinding;
        this.assessOrganisation = assessOrganisation;
        this.decideOrganisation = decideOrganisation;
    }

    @GetMapping
    ModelAndView one(@PathVariable OrganisationApplicationId id, HttpServletRequest request) {
        return view.page(applications.get(id))
                .addObject("assessing", forms.fields(ASSESS, request))
                .addObject("deciding", forms.fields(DECIDE, request));
    }

    @GetMapping("/findings/{path}")
    ModelAndView finding(
            @PathVariable OrganisationApplicationId id, @PathVariable String path, HttpServletRequest request) {
        return new ModelAndView("approval/finding")
                .addObject("applied", applications.get(id))
                .addObject("check", ApprovalPaths.read(FitnessCheck.class, path))
                .addObject("path", path)
                .addObject("answers", List.of(view.choice("SATISFIED"), view.choice("NOT_SATISFIED")))
                .addObject("answer", request.getParameter("answer"))
                .addObject("basis", request.getParameter("basis"));
    }

    @PostMapping("/findings/{path}")
    ModelAndView record(
            @PathVariable OrganisationApplicationId id,
            @PathVariable String path,
            @RequestParam(defaultValue = "") String answer,
            HttpServletRequest request) {
        var check = ApprovalPaths.read(FitnessCheck.class, path);
        var errors = new PageErrors();
        if (!answer.equals("SATISFIED") && !answer.equals("NOT_SATISFIED")) {
            errors.add("answer", "approval.answer.missing");
        }
        var basis = request.getParameter("basis");
        var said = basis == null ? "" : basis.strip();
        if (said.length() < 3 || said.length() > 1_000) {
            errors.add("basis", "approval.basis.missing");
        }
        return new Attempt(errors, () -> finding(id, path, request))
                .run(
                        () -> recordFinding.record(
                                id,
                                check,
                                answer.equals("SATISFIED"),
                                said,
                                SignedIn.current().actor()),
                        "/approvals/" + id);
    }

    @PostMapping("/assess")
    ModelAndView assess(
            @PathVariable OrganisationApplicationId id, HttpServletRequest request, RedirectAttributes next) {
        var errors = new PageErrors();
        var answers = forms.check(ASSESS, request, errors);
        var answer = answers.text("answer").orElse("");
        var reason = answers.text("reason").orElse("");
        var by = SignedIn.current().actor();
        next.addFlashAttribute("notice", answer.equals("ASK") ? "approval.notice.asked" : "approval.notice.assessed");
        return new Attempt(errors, () -> one(id, request))
                .run(
                        () -> {
                            if (answer.equals("ASK")) {
                                assessOrganisation.ask(id, reason, by);
                            } else {
                                assessOrganisation.assess(id, answer.equals("APPROVE"), reason, by);
                            }
                        },
                        "/approvals/" + id);
    }

    @PostMapping("/decide")
    ModelAndView decide(
            @PathVariable OrganisationApplicationId id,
            @RequestParam int lock,
            HttpServletRequest request,
            RedirectAttributes next) {
        var errors = new PageErrors();
        var answers = forms.check(DECIDE, request, errors);
        next.addFlashAttribute(
                "notice", "approval.notice." + answers.text("answer").orElse(""));
        return new Attempt(errors, () -> one(id, request))
                .run(
                        () -> decideOrganisation.decide(
                                id,
                                Verdict.valueOf(answers.text("answer").orElseThrow()),
                                answers.text("reason").orElse(""),
                                lock,
                                SignedIn.current().actor()),
                        "/approvals/" + id);
    }
}
