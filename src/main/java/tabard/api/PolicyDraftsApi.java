package tabard.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tabard.access.SignedIn;
import tabard.policy.ChangeDraft;
import tabard.policy.DraftComparison;
import tabard.policy.DraftPolicyChange;
import tabard.policy.DraftReadiness;
import tabard.policy.Objection;
import tabard.policy.PolicyDraft;
import tabard.policy.PolicyDraftId;
import tabard.policy.PolicyDrafts;
import tabard.powers.PolicyDifference;
import tabard.scheme.PolicyDocument;
import tabard.scheme.ReadPolicy;

/** Changes of a force's policy, for its officers: begun, read, written in and compared. */
@RestController
@RequestMapping("/api/v1/policy-drafts")
class PolicyDraftsApi {

    private final DraftPolicyChange draftPolicyChange;
    private final ChangeDraft changeDraft;
    private final PolicyDrafts drafts;
    private final DraftReadiness readiness;
    private final DraftComparison comparison;
    private final ReadPolicy readPolicy;
    private final Query query;

    PolicyDraftsApi(
            DraftPolicyChange draftPolicyChange,
            ChangeDraft changeDraft,
            PolicyDrafts drafts,
            DraftReadiness readiness,
            DraftComparison comparison,
            ReadPolicy readPolicy,
            Query query) {
        this.draftPolicyChange = draftPolicyChange;
        this.changeDraft = changeDraft;
        this.drafts = drafts;
        this.readiness = readiness;
        this.comparison = comparison;
        this.readPolicy = readPolicy;
        this.query = query;
    }

    /** A draft to begin: from the version before, or where a policy is given from that. */
    record DraftRequest(@Nullable String scheme, @Nullable PolicyDocument policy) {}

    /** What a draft says instead; {@code lock} is that of the draft as it was read. */
    record ChangeRequest(@Nullable Integer lock, @Nullable PolicyDocument policy) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    DraftAnswer begin(@RequestBody DraftRequest request) {
        var by = SignedIn.current();
        var force = Callers.force(by);
        var scheme = query.scheme("scheme", request.scheme()).code();
        var policy = request.policy();
        return one(
                policy == null
                        ? draftPolicyChange.draft(force, scheme, by.actor())
                        : draftPolicyChange.draft(readPolicy.read(policy, force, scheme), by.actor()));
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER', 'AUDITOR')")
    Page<DraftAnswer> all(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var page = Page.of(drafts.all(), cursor, limit);
        return new Page<>(
                page.items().stream().map(draft -> DraftAnswer.of(draft, null)).toList(), page.next());
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER', 'AUDITOR')")
    DraftAnswer one(@PathVariable PolicyDraftId id) {
        return answer(drafts.get(id));
    }

    @PutMapping("/{id}")
    DraftAnswer change(@PathVariable PolicyDraftId id, @RequestBody ChangeRequest request) {
        var draft = drafts.get(id).policy();
        var policy = readPolicy.read(Needed.given("policy", request.policy()), draft.force(), draft.scheme());
        changeDraft.change(
                id,
                policy,
                Needed.given("lock", request.lock()),
                SignedIn.current().actor());
        return one(id);
    }

    /** How it differs from the version before it. */
    @GetMapping("/{id}/differences")
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER', 'AUDITOR')")
    Page<PolicyDifference> differences(@PathVariable PolicyDraftId id) {
        return new Page<>(comparison.of(drafts.get(id)), null);
    }

    private DraftAnswer answer(PolicyDraft draft) {
        var objections = draft.open()
                ? readiness.objections(draft).stream().map(Objection::english).toList()
                : List.<String>of();
        return DraftAnswer.of(draft, objections);
    }
}
