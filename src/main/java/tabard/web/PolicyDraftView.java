package tabard.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import tabard.access.Role;
import tabard.access.SignedIn;
import tabard.accreditation.Simulations;
import tabard.authority.DecidingAuthority;
import tabard.authority.DelegatedDecision;
import tabard.kernel.SchemeCode;
import tabard.policy.DraftComparison;
import tabard.policy.DraftReadiness;
import tabard.policy.Objection;
import tabard.policy.PolicyDraft;
import tabard.policy.PolicyDraft.State;
import tabard.powers.Power;
import tabard.scheme.Schemes;
import tabard.workflow.MatterProcess;
import tabard.workflow.ProcessPicture;

/** A draft as its page shows it: where it stands, how it differs, what stands against it, and what may be done. */
@Component
class PolicyDraftView {

    private final DraftComparison comparison;
    private final DraftReadiness readiness;
    private final DifferenceWords differences;
    private final DecidingAuthority authority;
    private final MatterProcess process;
    private final Simulations simulations;
    private final Schemes schemes;
    private final PageWords words;
    private final ProcessPicture picture = ProcessPicture.of("policy-change");

    PolicyDraftView(
            DraftComparison comparison,
            DraftReadiness readiness,
            DifferenceWords differences,
            DecidingAuthority authority,
            MatterProcess process,
            Simulations simulations,
            Schemes schemes,
            PageWords words) {
        this.comparison = comparison;
        this.readiness = readiness;
        this.differences = differences;
        this.authority = authority;
        this.process = process;
        this.simulations = simulations;
        this.schemes = schemes;
        this.words = words;
    }

    /** One power in the list. */
    record PowerRow(String code, String title, boolean permitted) {}

    ModelAndView page(PolicyDraft draft) {
        var by = SignedIn.current();
        var officer = by.role() == Role.OFFICER || by.role() == Role.CHIEF_OFFICER;
        var policy = draft.policy();
        return new ModelAndView("policy/draft")
                .addObject("draft", draft)
                .addObject("policy", policy)
                .addObject("force", words.force(policy.force()))
                .addObject("differences", differences.rows(policy.scheme(), comparison.of(draft)))
                .addObject("objections", draft.open() ? said(policy.scheme(), readiness.objections(draft)) : List.of())
                .addObject("powers", powers(draft))
                .addObject("last", simulations.last(draft.id()).orElse(null))
                .addObject("writes", officer && draft.writable())
                .addObject("answers", officer && answers(draft, by))
                .addObject("givesUp", officer && draft.open())
                .addObject("picture", picture.svg(process.progress("policy-change", draft.id().stream()), words::get));
    }

    /** An objection in the words of whoever reads; what is in English alone is marked as such. */
    record Said(String text, boolean english) {}

    private List<Said> said(SchemeCode scheme, List<Objection> objections) {
        var welsh = words.locale().getLanguage().equals(Language.WELSH.tag());
        return objections.stream()
                .map(one -> {
                    var own = welsh ? one.welsh() : null;
                    return own == null
                            ? new Said(one.english(), true)
                            : new Said(own.by(code -> words.power(scheme, code)), false);
                })
                .toList();
    }

    private boolean answers(PolicyDraft draft, SignedIn by) {
        return draft.state() == State.SENT
                && !draft.writers().contains(by.getUsername())
                && authority
                        .find(draft.policy().force(), DelegatedDecision.POLICY_APPROVAL, by.actor())
                        .isPresent();
    }

    private List<PowerRow> powers(PolicyDraft draft) {
        var policy = draft.policy();
        return schemes.catalogue(policy.scheme()).all().stream()
                .map(Power::code)
                .map(code -> new PowerRow(
                        code.value(),
                        words.power(policy.scheme(), code),
                        policy.find(code).map(row -> row.permitted()).orElse(false)))
                .toList();
    }
}
