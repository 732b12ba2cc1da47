package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tabard.access.SignedIn;
import tabard.policy.ChangeDraft;
import tabard.policy.PolicyDraft;
import tabard.policy.PolicyDraftId;
import tabard.policy.PolicyDrafts;
import tabard.powers.ForcePolicy;
import tabard.scheme.PolicyDocument;
import tabard.scheme.PolicyFaults;
import tabard.scheme.ReadPolicy;
import tools.jackson.databind.json.JsonMapper;

/** What a draft lists beside its powers: fees, recognition, byelaws, local labels. A row is added by sending the form. */
@Controller
@RequestMapping("/policy/drafts/{id}/lists/{list}")
class PolicyListPages {

    private final PolicyDrafts drafts;
    private final ChangeDraft changeDraft;
    private final ReadPolicy readPolicy;
    private final PolicyListChoices choices;
    private final JsonMapper json;

    PolicyListPages(
            PolicyDrafts drafts,
            ChangeDraft changeDraft,
            ReadPolicy readPolicy,
            PolicyListChoices choices,
            JsonMapper json) {
        this.drafts = drafts;
        this.changeDraft = changeDraft;
        this.readPolicy = readPolicy;
        this.choices = choices;
        this.json = json;
    }

    @GetMapping
    ModelAndView one(@PathVariable PolicyDraftId id, @PathVariable String list) {
        var draft = drafts.get(id);
        var rows = PolicyListRows.of(found(list), PolicyDocument.of(draft.policy()), json);
        return page(draft, rows.rows().isEmpty() ? rows.andOneMore() : rows, draft.lock());
    }

    @PostMapping
    ModelAndView save(
            @PathVariable PolicyDraftId id,
            @PathVariable String list,
            HttpServletRequest request,
            RedirectAttributes next) {
        var draft = drafts.get(id);
        var rows = PolicyListRows.from(found(list), request);
        var lock = Lock.from(request);
        if (request.getParameter("add") != null) {
            return page(draft, rows.andOneMore(), lock);
        }
        var errors = new PageErrors();
        var policy = read(rows, draft.policy(), errors);
        next.addFlashAttribute("notice", "policy.notice.changed");
        return new Attempt(errors, () -> page(draft, rows, lock))
                .run(
                        () -> changeDraft.change(
                                id,
                                policy.orElseThrow(),
                                lock,
                                SignedIn.current().actor()),
                        "/policy/drafts/" + id);
    }

    private Optional<ForcePolicy> read(PolicyListRows rows, ForcePolicy policy, PageErrors errors) {
        var document = rows.in(PolicyDocument.of(policy), json, errors);
        if (!errors.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(readPolicy.read(document, policy.force(), policy.scheme()));
        } catch (PolicyFaults invalid) {
            invalid.faults().forEach(fault -> errors.addText(box(fault.field()), fault.message()));
            return Optional.empty();
        }
    }

    /** The box of a field such as {@code fees[0].net}. */
    private static String box(String field) {
        return field.replaceAll("\\[(\\d+)]\\.?", "-$1-");
    }

    private ModelAndView page(PolicyDraft draft, PolicyListRows rows, int lock) {
        return new ModelAndView("policy/list")
                .addObject("draft", draft)
                .addObject("list", rows.list())
                .addObject("field", rows.list().field())
                .addObject("boxes", rows.list().boxes())
                .addObject("listed", rows.rows())
                .addObject("choices", choices.of(rows.list(), draft.policy()))
                .addObject("lock", lock);
    }

    private static PolicyList found(String list) {
        return PolicyList.of(list).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
