package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tabard.access.SignedIn;
import tabard.kernel.Actor;
import tabard.policy.AbandonDraft;
import tabard.policy.ApprovePolicyChange;
import tabard.policy.PolicyDraftId;
import tabard.policy.PolicyDrafts;
import tabard.policy.ReturnDraft;
import tabard.policy.SendPolicyForApproval;

/** One draft of a change of policy: read, sent, answered or given up. */
@Controller
@RequestMapping("/policy/drafts/{id}")
class PolicyDraftPages {

    private static final String SEND = "draft-policy-change";
    private static final String ANSWER = "approve-policy-change";

    private final PolicyDrafts drafts;
    private final PolicyDraftView view;
    private final StepForms forms;
    private final SendPolicyForApproval sendPolicy;
    private final ApprovePolicyChange approvePolicy;
    private final ReturnDraft returnDraft;
    private final AbandonDraft abandonDraft;

    PolicyDraftPages(
            PolicyDrafts drafts,
            PolicyDraftView view,
            StepForms forms,
            SendPolicyForApproval sendPolicy,
            ApprovePolicyChange approvePolicy,
            ReturnDraft returnDraft,
            AbandonDraft abandonDraft) {
        this.drafts = drafts;
        this.view = view;
        this.forms = forms;
        this.sendPolicy = sendPolicy;
        this.approvePolicy = approvePolicy;
        this.returnDraft = returnDraft;
        this.abandonDraft = abandonDraft;
    }

    @GetMapping
    ModelAndView one(@PathVariable PolicyDraftId id, HttpServletRequest request) {
        return view.page(drafts.get(id))
                .addObject("sending", forms.fields(SEND, request))
                .addObject("answering", forms.fields(ANSWER, request))
                .addObject("why", request.getParameter("why"));
    }

    @PostMapping("/send")
    ModelAndView send(@PathVariable PolicyDraftId id, HttpServletRequest request, RedirectAttributes next) {
        var errors = new PageErrors();
        forms.check(SEND, request, errors);
        next.addFlashAttribute("notice", "policy.notice.sent");
        return attempt(id, request, errors, by -> sendPolicy.send(id, by));
    }

    @PostMapping("/answer")
    ModelAndView answer(@PathVariable PolicyDraftId id, HttpServletRequest request, RedirectAttributes next) {
        var errors = new PageErrors();
        var answers = forms.check(ANSWER, request, errors);
        var back = answers.text("answer").filter("RETURNED"::equals).isPresent();
        var reason = answers.text("reason").orElse("").strip();
        if (back && reason.length() < 3) {
            errors.add("reason", "policy.reason.missing");
        }
        var hash = request.getParameter("hash");
        next.addFlashAttribute("notice", back ? "policy.notice.returned" : "policy.notice.approved");
        return attempt(id, request, errors, by -> {
            if (back) {
                returnDraft.giveBack(id, reason, by);
            } else {
                approvePolicy.approve(id, hash == null ? "" : hash, by);
            }
        });
    }

    @PostMapping("/abandon")
    ModelAndView abandon(@PathVariable PolicyDraftId id, HttpServletRequest request, RedirectAttributes next) {
        var errors = new PageErrors();
        var typed = request.getParameter("why");
        var reason = typed == null ? "" : typed.strip();
        if (reason.length() < 3 || reason.length() > 1_000) {
            errors.add("why", "policy.reason.missing");
        }
        next.addFlashAttribute("notice", "policy.notice.abandoned");
        return attempt(id, request, errors, by -> abandonDraft.abandon(id, reason, by));
    }

    private ModelAndView attempt(
            PolicyDraftId id, HttpServletRequest request, PageErrors errors, java.util.function.Consumer<Actor> deed) {
        return new Attempt(errors, () -> one(id, request))
                .run(() -> deed.accept(SignedIn.current().actor()), "/policy/drafts/" + id);
    }
}
