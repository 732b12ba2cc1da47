package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tabard.application.ApplicationDraft;
import tabard.application.ApplicationDrafts;
import tabard.application.ApplicationQuestions;
import tabard.application.ConsentStatement;
import tabard.application.InviteCandidate;
import tabard.application.RecordConsent;
import tabard.intake.ApplicationIncomplete;
import tabard.kernel.PersonId;
import tabard.scheme.ApplicationQuestion.Asks;

/** The fifth step of an application: each person answers for themselves, by a link or on paper that the employer holds. */
@Controller
class ApplyCandidatesPages {

    private static final String VIEW = "supplier/apply-candidates";
    private static final String PAPER = "supplier/apply-paper";
    private static final String SIGNED_ON = "signedOn";

    private final ApplicationDrafts drafts;
    private final ApplicationQuestions questions;
    private final InviteCandidate invite;
    private final RecordConsent record;
    private final ConsentStatement statement;
    private final CandidateRows rows;
    private final QuestionFields fields;
    private final ApplyErrors applyErrors;
    private final PageWords words;

    ApplyCandidatesPages(
            ApplicationDrafts drafts,
            ApplicationQuestions questions,
            InviteCandidate invite,
            RecordConsent record,
            ConsentStatement statement,
            CandidateRows rows,
            QuestionFields fields,
            ApplyErrors applyErrors,
            PageWords words) {
        this.drafts = drafts;
        this.questions = questions;
        this.invite = invite;
        this.record = record;
        this.statement = statement;
        this.rows = rows;
        this.fields = fields;
        this.applyErrors = applyErrors;
        this.words = words;
    }

    @GetMapping("/supplier/apply/{draft}/candidates")
    ModelAndView all(@PathVariable String draft, @RequestParam Optional<String> none) {
        var known = drafts.get(Addressed.by(draft, UUID::fromString));
        if (none.isPresent()) {
            return noneChosen(known);
        }
        return known.lacksPowers()
                ? new ModelAndView("redirect:/supplier/apply/" + draft + "/powers")
                : filled(new ModelAndView(VIEW), known);
    }

    /** Makes links, which are shown this once; or asks what the papers say of those who are ticked. */
    @PostMapping("/supplier/apply/{draft}/candidates")
    ModelAndView choose(
            @PathVariable String draft,
            @RequestParam(defaultValue = "") List<String> people,
            @RequestParam(defaultValue = "") String action) {
        var known = drafts.get(Addressed.by(draft, UUID::fromString));
        var chosen = chosen(known, people);
        if (chosen.isEmpty()) {
            return noneChosen(known);
        }
        if (action.equals("paper")) {
            return paper(new ModelAndView(PAPER), known, chosen, Map.of(), new TypedDate("", "", ""));
        }
        var links = new LinkedHashMap<String, String>();
        var names = rows.of(known).stream().collect(Collectors.toMap(CandidateRow::person, CandidateRow::name));
        var base = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        for (var person : chosen) {
            var secret = invite.invite(known, person, Supplier.current().actor());
            links.put(names.getOrDefault(person.toString(), ""), base + "/invitation/" + secret);
        }
        return filled(new ModelAndView(VIEW), known).addObject("links", links);
    }

    @PostMapping("/supplier/apply/{draft}/candidates/paper")
    ModelAndView paper(
            @PathVariable String draft,
            @RequestParam(defaultValue = "") List<String> people,
            HttpServletRequest request) {
        var known = drafts.get(Addressed.by(draft, UUID::fromString));
        var asked = questions.of(known, Asks.CANDIDATE);
        var chosen = chosen(known, people);
        var errors = new PageErrors();
        var answers = QuestionFields.texts(fields.read(request, asked, errors));
        var typed = TypedDate.from(request, SIGNED_ON);
        var day = typed.read(SIGNED_ON, errors).orElse(null);
        try {
            if (errors.isEmpty()) {
                record.record(
                        known,
                        new HashSet<>(chosen),
                        answers,
                        day == null ? LocalDate.MAX : day,
                        Supplier.current().actor());
                return new ModelAndView("redirect:/supplier/apply/" + draft + "/candidates");
            }
        } catch (ApplicationIncomplete incomplete) {
            applyErrors.atFields(asked, incomplete.missing(), errors);
        }
        return paper(errors.page(PAPER), known, chosen, answers, typed);
    }

    private ModelAndView noneChosen(ApplicationDraft draft) {
        return filled(
                new PageErrors().add("people", "apply.candidates.none-chosen").page(VIEW), draft);
    }

    private static List<PersonId> chosen(ApplicationDraft draft, List<String> people) {
        var wanted = Set.copyOf(people);
        return draft.people().stream()
                .filter(person -> wanted.contains(person.toString()))
                .toList();
    }

    private ModelAndView filled(ModelAndView page, ApplicationDraft draft) {
        var all = rows.of(draft);
        return page.addObject("draft", draft.id().toString())
                .addObject("rows", all)
                .addObject(
                        "choices",
                        all.stream()
                                .filter(row -> !row.done())
                                .map(row -> Choice.of(row.person(), row.name()))
                                .toList());
    }

    private ModelAndView paper(
            ModelAndView page,
            ApplicationDraft draft,
            List<PersonId> people,
            Map<String, String> answers,
            TypedDate signedOn) {
        var names = rows.of(draft).stream().collect(Collectors.toMap(CandidateRow::person, CandidateRow::name));
        return page.addObject("draft", draft.id().toString())
                .addObject(
                        "people",
                        people.stream()
                                .map(person -> Choice.of(person.toString(), names.getOrDefault(person.toString(), "")))
                                .toList())
                .addObject(
                        "statement",
                        statement.of(
                                draft.chosenScheme(),
                                draft.organisation(),
                                draft.forces(),
                                words.locale().getLanguage()))
                .addObject("signedOn", signedOn)
                .addObject(
                        "fields",
                        fields.ofCandidate(
                                questions.of(draft, Asks.CANDIDATE),
                                draft.forces().size(),
                                answers));
    }
}
