package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import tabard.application.ApplicationDraft;
import tabard.application.ApplicationDrafts;
import tabard.application.SendApplication;
import tabard.intake.ApplicationIncomplete;
import tabard.party.Employee;
import tabard.party.PeopleView;
import tabard.scheme.Schemes;

/** The last step of an application: look over it, declare, send. */
@Controller
class ApplyCheckPages {

    private static final String VIEW = "supplier/apply-check";

    private final SendApplication send;
    private final DeclaredRows declared;
    private final ApplyErrors applyErrors;
    private final PeopleView people;
    private final Schemes schemes;
    private final ApplicationDrafts drafts;
    private final PageWords words;
    private final NamedInGrant named;

    ApplyCheckPages(
            SendApplication send,
            DeclaredRows declared,
            ApplyErrors applyErrors,
            PeopleView people,
            Schemes schemes,
            ApplicationDrafts drafts,
            PageWords words,
            NamedInGrant named) {
        this.send = send;
        this.declared = declared;
        this.applyErrors = applyErrors;
        this.people = people;
        this.schemes = schemes;
        this.drafts = drafts;
        this.words = words;
        this.named = named;
    }

    /** What is asked of one force. */
    record AskedOf(String code, String force, List<AskedRow> powers) {}

    @GetMapping("/supplier/apply/{draft}/check")
    ModelAndView check(@PathVariable String draft) {
        var known = drafts.get(Addressed.by(draft, UUID::fromString));
        return elsewhere(known).orElseGet(() -> filled(new ModelAndView(VIEW), known));
    }

    @PostMapping("/supplier/apply/{draft}/check")
    ModelAndView send(@PathVariable String draft, HttpServletRequest request) {
        var known = drafts.get(Addressed.by(draft, UUID::fromString));
        if (known.sentAs() != null) {
            return new ModelAndView("redirect:/supplier/apply/receipts/" + known.sentAs() + "?again");
        }
        var errors = new PageErrors();
        if (!String.valueOf(known.version()).equals(request.getParameter("seal"))) {
            var page = filled(errors.add("declaredBy", "apply.check.changed").page(VIEW), known);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
        var name = TypedWords.needed(request, "declaredBy", "apply.declared-by", 200, errors);
        if (request.getParameter("agree") == null) {
            errors.add("agree", "apply.agree.missing");
        }
        return errors.isEmpty()
                ? send(known, name)
                : filled(errors.page(VIEW), known).addObject("name", name);
    }

    private ModelAndView send(ApplicationDraft draft, String name) {
        var by = Supplier.current();
        try {
            var receipt = send.send(draft, words.get("apply.declaration"), name, by.actor());
            return new ModelAndView("redirect:/supplier/apply/receipts/" + receipt.application());
        } catch (ApplicationIncomplete incomplete) {
            var errors = new PageErrors();
            applyErrors.all(draft, incomplete.missing(), errors);
            var page = filled(errors.page(VIEW), draft).addObject("name", name);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    /** Where to go instead, if it is sent already or a step is left out. */
    private static Optional<ModelAndView> elsewhere(ApplicationDraft draft) {
        if (draft.sentAs() != null) {
            return Optional.of(new ModelAndView("redirect:/supplier/apply/receipts/" + draft.sentAs()));
        }
        return draft.lacksPowers()
                ? Optional.of(new ModelAndView("redirect:/supplier/apply/" + draft.id() + "/powers"))
                : Optional.empty();
    }

    private ModelAndView filled(ModelAndView page, ApplicationDraft draft) {
        var organisation = Supplier.current().organisation();
        var known = people.everEmployedBy(organisation).stream()
                .collect(Collectors.toMap(Employee::person, Employee::name, (first, again) -> again));
        var names = draft.people().stream()
                .map(person -> known.getOrDefault(person, ""))
                .toList();
        var asked = draft.askedOfForces().stream()
                .map(one -> new AskedOf(
                        one.force().value(),
                        words.force(one.force()),
                        one.powers().stream()
                                .map(power -> AskedRow.of(one.force(), draft.chosenScheme(), power, words, named))
                                .toList()))
                .toList();
        return page.addObject("draft", draft.id().toString())
                .addObject("seal", draft.version())
                .addObject("answers", declared.of(draft))
                .addObject("unanswered", unanswered(draft))
                .addObject(
                        "scheme",
                        schemes.get(draft.chosenScheme()).name(words.locale().getLanguage()))
                .addObject("people", names)
                .addObject("cases", names.size() * asked.size())
                .addObject("asked", asked);
    }

    /** What still keeps it from being sent, said before anybody tries. */
    private PageErrors unanswered(ApplicationDraft draft) {
        var said = new PageErrors();
        applyErrors.all(draft, send.unanswered(draft), said);
        return said;
    }
}
