package tabard.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import tabard.access.SignedIn;
import tabard.kernel.ForceCode;
import tabard.policy.DraftPolicyChange;
import tabard.policy.PolicyDraft;
import tabard.policy.PolicyDrafts;
import tabard.scheme.Forces;
import tabard.scheme.Policies;

/** What the force permits, and the changes of it that are being written. */
@Controller
class PolicyPages {

    private final Policies policies;
    private final PolicyDrafts drafts;
    private final DraftPolicyChange draftPolicyChange;
    private final Forces forces;
    private final PageWords words;
    private final Clock clock;

    PolicyPages(
            Policies policies,
            PolicyDrafts drafts,
            DraftPolicyChange draftPolicyChange,
            Forces forces,
            PageWords words,
            Clock clock) {
        this.policies = policies;
        this.drafts = drafts;
        this.draftPolicyChange = draftPolicyChange;
        this.forces = forces;
        this.words = words;
        this.clock = clock;
    }

    /** One draft in the list. */
    record Row(PolicyDraft draft, String force, LocalDate begun) {}

    @GetMapping("/policy")
    ModelAndView all() {
        var page = new ModelAndView("policy/home")
                .addObject(
                        "rows",
                        drafts.all().stream()
                                .map(draft -> new Row(
                                        draft,
                                        words.force(draft.policy().force()),
                                        words.day(draft.drafted().at())))
                                .toList());
        var own = SignedIn.current().force();
        if (own != null) {
            var force = forces.get(own);
            page.addObject("force", force)
                    .addObject("history", policies.history(own, force.scheme(), clock.instant()))
                    .addObject("today", words.today());
        }
        return page;
    }

    @PostMapping("/policy/drafts")
    ModelAndView begin() {
        var by = SignedIn.current();
        ForceCode own = by.force();
        if (own == null) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var id = draftPolicyChange.draft(own, forces.get(own).scheme(), by.actor());
        return new ModelAndView("redirect:/policy/drafts/" + id);
    }
}
