package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tabard.access.Role;
import tabard.access.SignedIn;
import tabard.accreditation.EndArrangementKnowingly;
import tabard.accreditation.EndingPreview;
import tabard.approval.MadeArrangement;
import tabard.approval.MadeArrangements;
import tabard.approval.ReviewArrangement;
import tabard.approval.RolePowers;
import tabard.approval.SignedAgreement;
import tabard.authority.DecidingAuthority;
import tabard.authority.DelegatedDecision;
import tabard.evidence.Document;
import tabard.evidence.DocumentId;
import tabard.evidence.DocumentsView;
import tabard.party.ArrangementFacts;
import tabard.party.ArrangementId;
import tabard.party.ArrangementsView;
import tabard.party.Employee;
import tabard.party.OrganisationsView;
import tabard.party.PeopleView;

/** One arrangement: its envelope, what was signed, its reviews, and its end with all that ends with it. */
@Controller
@RequestMapping("/arrangements/{id}")
class ArrangementPages {

    private static final String REVIEW = "review-arrangement";

    private final ArrangementsView arrangements;
    private final MadeArrangements made;
    private final ReviewArrangement reviewArrangement;
    private final EndArrangementKnowingly ending;
    private final OrganisationsView organisations;
    private final PeopleView people;
    private final DocumentsView documents;
    private final DecidingAuthority authority;
    private final ApprovalView view;
    private final StepForms forms;
    private final PageWords words;

    ArrangementPages(
            ArrangementsView arrangements,
            MadeArrangements made,
            ReviewArrangement reviewArrangement,
            EndArrangementKnowingly ending,
            OrganisationsView organisations,
            PeopleView people,
            DocumentsView documents,
            DecidingAuthority authority,
            ApprovalView view,
            StepForms forms,
            PageWords words) {
        this.arrangements = arrangements;
        this.made = made;
        this.reviewArrangement = reviewArrangement;
        this.ending = ending;
        this.organisations = organisations;
        this.people = people;
        this.documents = documents;
        this.authority = authority;
        this.view = view;
        this.forms = forms;
        this.words = words;
    }

    /** One agreement with its document. */
    record AgreementRow(SignedAgreement signed, ApprovalView.Paper paper) {}

    /** One power that would end, and where it may be used; nowhere named is the whole of the area. */
    record LostPower(String name, List<String> areas) {}

    /** One accreditation that would end; no name where nobody may see it. */
    record LossRow(EndingPreview.Loss loss, @Nullable String person, List<LostPower> powers) {}

    @GetMapping
    ModelAndView one(@PathVariable ArrangementId id, HttpServletRequest request) {
        var by = SignedIn.current();
        var facts = arrangements.get(id);
        var terms = made.find(id).orElse(null);
        var officer = by.role() == Role.OFFICER || by.role() == Role.CHIEF_OFFICER;
        return new ModelAndView("approval/arrangement")
                .addObject("arrangement", facts)
                .addObject("organisation", organisations.get(facts.organisation()).name())
                .addObject("force", words.force(facts.force()))
                .addObject("terms", terms)
                .addObject("agreements", terms == null ? List.of() : agreements(terms))
                .addObject("roles", view.roles(facts.scheme(), roles(facts)))
                .addObject(
                        "powers",
                        facts.powers().stream()
                                .map(power -> words.power(facts.scheme(), power))
                                .sorted()
                                .toList())
                .addObject("reviews", officer && terms != null && terms.due(words.today()) && facts.period().to() == null)
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
                                id,
                                answers.text("findings").orElseThrow(),
                                SignedIn.current().actor()),
                        "/arrangements/" + id);
    }

    /** Who would lose what, where and when; today where no day is chosen. */
    @GetMapping("/ending")
    ModelAndView preview(@PathVariable ArrangementId id, HttpServletRequest request) {
        var typed = TypedDate.from(request, "on");
        var errors = new PageErrors();
        var chosen = typed.isBlank()
                ? Optional.of(words.today())
                : typed.read("on", errors).filter(day -> {
                    if (day.isBefore(words.today())) {
                        errors.add("on", "approval.ending.past");
                    }
                    return errors.isEmpty();
                });
        LocalDate on = chosen.orElse(words.today());
        var page = endingPage(ending.preview(id, on), typed.isBlank() ? TypedDate.of(on) : typed);
        return errors.isEmpty() ? page : SentFiles.again(page, errors);
    }

    @PostMapping("/ending")
    ModelAndView end(
            @PathVariable ArrangementId id,
            @RequestParam LocalDate on,
            @RequestParam String hash,
            RedirectAttributes next) {
        next.addFlashAttribute("notice", "approval.notice.ended");
        return new Attempt(new PageErrors(), () -> endingPage(ending.preview(id, on), TypedDate.of(on)))
                .run(() -> ending.end(id, on, hash, SignedIn.current().actor()), "/approvals");
    }

    private ModelAndView endingPage(EndingPreview preview, TypedDate typed) {
        var facts = preview.arrangement();
        var names = people.everEmployedBy(facts.organisation()).stream()
                .collect(Collectors.toMap(Employee::person, Employee::name, (_, later) -> later));
        return new ModelAndView("approval/ending")
                .addObject("preview", preview)
                .addObject("organisation", organisations.get(facts.organisation()).name())
                .addObject("typed", typed)
                .addObject("ends", ends(facts))
                .addObject(
                        "losses",
                        preview.losses().stream()
                                .map(loss -> row(facts, loss, names.get(loss.person())))
                                .toList());
    }

    private LossRow row(ArrangementFacts facts, EndingPreview.Loss loss, @Nullable String person) {
        return new LossRow(
                loss,
                person,
                loss.grants().stream()
                        .map(grant -> new LostPower(words.power(facts.scheme(), grant.power()), grant.areas()))
                        .toList());
    }

    private boolean ends(ArrangementFacts facts) {
        return authority
                .find(facts.force(), DelegatedDecision.ARRANGEMENT, SignedIn.current().actor())
                .isPresent();
    }

    private List<AgreementRow> agreements(MadeArrangement terms) {
        Map<DocumentId, Document> known = documents.of(terms.organisation()).stream()
                .collect(Collectors.toMap(Document::id, Function.identity()));
        return terms.agreements().stream()
                .map(signed -> new AgreementRow(signed, ApprovalView.paper("", signed.document(), known)))
                .toList();
    }

    /** The envelope by role. */
    private static List<RolePowers> roles(ArrangementFacts facts) {
        return facts.roles().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(role -> new RolePowers(role.getKey(), role.getValue()))
                .toList();
    }
}
