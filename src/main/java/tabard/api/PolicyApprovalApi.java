package tabard.api;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tabard.access.SignedIn;
import tabard.policy.AbandonDraft;
import tabard.policy.ApprovePolicyChange;
import tabard.policy.PolicyDraftId;
import tabard.policy.ReturnDraft;
import tabard.policy.SendPolicyForApproval;

/** What becomes of a draft: sent, approved, sent back or given up. */
@RestController
@RequestMapping("/api/v1/policy-drafts/{id}")
class PolicyApprovalApi {

    private final SendPolicyForApproval sendPolicy;
    private final ApprovePolicyChange approvePolicy;
    private final ReturnDraft returnDraft;
    private final AbandonDraft abandonDraft;

    PolicyApprovalApi(
            SendPolicyForApproval sendPolicy,
            ApprovePolicyChange approvePolicy,
            ReturnDraft returnDraft,
            AbandonDraft abandonDraft) {
        this.sendPolicy = sendPolicy;
        this.approvePolicy = approvePolicy;
        this.returnDraft = returnDraft;
        this.abandonDraft = abandonDraft;
    }

    /** What lay before whoever approves. */
    record ApprovalRequest(@Nullable String hash) {}

    /** Why. */
    record ReasonRequest(@Nullable String reason) {}

    @PostMapping("/send")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void send(@PathVariable PolicyDraftId id) {
        sendPolicy.send(id, SignedIn.current().actor());
    }

    @PostMapping("/approve")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void approve(@PathVariable PolicyDraftId id, @RequestBody ApprovalRequest request) {
        approvePolicy.approve(
                id, Needed.given("hash", request.hash()), SignedIn.current().actor());
    }

    @PostMapping("/return")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void giveBack(@PathVariable PolicyDraftId id, @RequestBody ReasonRequest request) {
        returnDraft.giveBack(id, reason(request), SignedIn.current().actor());
    }

    @PostMapping("/abandon")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void abandon(@PathVariable PolicyDraftId id, @RequestBody ReasonRequest request) {
        abandonDraft.abandon(id, reason(request), SignedIn.current().actor());
    }

    private static String reason(ReasonRequest request) {
        return Texts.of("reason", request.reason(), 1_000);
    }
}
