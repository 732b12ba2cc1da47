package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tabard.access.Role;
import tabard.access.SignedIn;
import tabard.approval.AgreementKind;
import tabard.approval.MadeArrangement;
import tabard.approval.MadeArrangements;
import tabard.approval.ReviewArrangement;
import tabard.approval.ReviewCalls;
import tabard.approval.SignedAgreement;
import tabard.authority.DecidingAuthority;
import tabard.authority.DelegatedDecision;
import tabard.evidence.DocumentsView;
import tabard.party.ArrangementFacts;
import tabard.party.ArrangementId;
import tabard.party.ArrangementsView;
import tabard.party.OrganisationsView;

/** One arrangement: its envelope, what was signed, and its reviews. */
@Controller
@RequestMapping("/arrangements/{id}")
class ArrangementPages {

    private static final String REVIEW = "review-arrangement";

    private final ArrangementsView arrangements;
    private final MadeArrangements made;
    private final ReviewCalls calls;
    private final ArrangementHistory history;
    private final ReviewArrangement reviewArrangement;
    private final OrganisationsView organisations;
    private final DocumentsView documents;
    private final DecidingAuthority authority;
    private final ApprovalView view;
    private final StepForms forms;
    private final PageWords words;

    ArrangementPages(
            ArrangementsView arrangements,
            MadeArrangements made,
            ReviewCalls calls,
            ArrangementHistory history,
            ReviewArrangement reviewArrangement,
            OrganisationsView organisations,
            DocumentsView documents,
            DecidingAuthority authority,
            ApprovalView view,
            StepForms forms,
            PageWords words) {
        this.arrangements = arrangements;
        this.made = made;
        this.calls = calls;
        this.history = history;
        this.reviewArrangement = reviewArrangement;
        this.organisations = organisations;
        this.documents = documents;
        this.authority = authority;
        this.view = view;
        this.forms = forms;
        this.words = words;
    }

    /** One agreement with its document. */
    record AgreementRow(SignedAgreement signed, ApprovalPapers.Paper paper) {}

    @GetMapping
    ModelAndView one(@PathVariable ArrangementId id, HttpServletRequest request) {
        var by = SignedIn.current();
        var facts = arrangements.get(id);
        var terms = made.find(facts.id()).orElse(null);
        var next = terms == null ? null : calls.next(terms);
        var officer = by.role() == Role.OFFICER || by.role() == Role.CHIEF_OFFICER;
        return new ModelAndView("approval/arrangement")
                .addObject("arrangement", facts)
                .addObject(
                        "organisation", organisations.get(facts.organisation()).name())
                .addObject("force", words.force(facts.force()))
                .addObject("terms", terms)
                .addObject("agreements", terms == null ? List.of() : agreements(terms))
                .addObject("roles", view.roles(facts.scheme(), ArrangementHistory.roles(facts)))
                .addObject(
                        "powers",
                        facts.powers().stream()
                                .map(power -> words.power(facts.scheme(), power))
                                .sorted()
                                .toList())
                .addObject(
                        "reviews",
                        officer
                                && next != null
                                && !next.on().isAfter(words.today())
                                && facts.period().to() == null)
                .addObject("next", next)
                .addObject("history", terms == null ? List.of() : history.of(terms))
                .addObject("kinds", kinds())
                .addObject("reviewing", forms.fields(REVIEW, request))
                .addObject("ends", officer && ends(facts));
    }

    @PostMapping("/review")
    ModelAndView review(@PathVariable ArrangementId id, HttpServletRequest request, RedirectAttributes next) {
        var errors = new PageErrors();
        var answers = forms.check(REVIEW, request, errors);
        next.addFlashAttribute("notice", "approval.notice.reviewed");
        return new Attempt(errors, () -> one(id, request))
                .run(
                        () -> reviewArrangement.review(
                                arrangements.get(id).id(),
                                answers.text("findings").orElseThrow(),
                                SignedIn.current().actor()),
                        "/arrangements/" + id);
    }

    /** What may be signed, with the end of its address. */
    private static Map<AgreementKind, String> kinds() {
        return Arrays.stream(AgreementKind.values())
                .collect(Collectors.toMap(
                        kind -> kind, kind -> ApprovalPaths.of(kind.name()), (one, _) -> one, TreeMap::new));
    }

    private boolean ends(ArrangementFacts facts) {
        return authority
                .find(
                        facts.force(),
                        DelegatedDecision.ARRANGEMENT,
                        SignedIn.current().actor())
                .isPresent();
    }

    private List<AgreementRow> agreements(MadeArrangement terms) {
        var papers = ApprovalPapers.of(documents, words, terms.organisation());
        return terms.agreements().stream()
                .map(signed -> new AgreementRow(signed, papers.paper("", signed.document())))
                .toList();
    }
}
