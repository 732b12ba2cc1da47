package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import tabard.access.Role;
import tabard.access.SignedIn;
import tabard.accreditation.DraftEndingNotices;
import tabard.accreditation.EndingNotices;
import tabard.accreditation.LegalAnswer;
import tabard.accreditation.LegalAnswers;
import tabard.accreditation.PowerEnding;
import tabard.accreditation.PowerEndings;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.ForceCode;
import tabard.powers.Country;
import tabard.powers.PowerCode;
import tabard.scheme.CatalogueChange;
import tabard.scheme.CatalogueChanges;
import tabard.scheme.Forces;
import tabard.scheme.Schemes;

/** What changes in the law, for anybody; and for a force what that means for those it has accredited. */
@Controller
class PowerEndingPages {

    private static final int SHOWN = 200;
    private static final List<Role> TOLD = List.of(Role.OFFICER, Role.CHIEF_OFFICER, Role.AUDITOR);

    private final Schemes schemes;
    private final Forces forces;
    private final CatalogueChanges changes;
    private final PowerEndings endings;
    private final EndingNotices notices;
    private final DraftEndingNotices draft;
    private final LegalAnswers answers;
    private final PageWords words;

    PowerEndingPages(
            Schemes schemes,
            Forces forces,
            CatalogueChanges changes,
            PowerEndings endings,
            EndingNotices notices,
            DraftEndingNotices draft,
            LegalAnswers answers,
            PageWords words) {
        this.schemes = schemes;
        this.forces = forces;
        this.changes = changes;
        this.endings = endings;
        this.notices = notices;
        this.draft = draft;
        this.answers = answers;
        this.words = words;
    }

    /**
     * One end of a power.
     *
     * @param grants how many grants it cuts short, and of how many a notice is drafted; empty for whoever is not told
     */
    record Row(PowerEnding ending, String name, boolean over, Optional<EndingNotices.Count> grants) {}

    /** One recorded change. */
    record Recorded(CatalogueChange change, String name, boolean holds) {}

    @GetMapping("/powers/changes")
    ModelAndView all() {
        var rows = schemes.all().stream()
                .filter(scheme -> scheme.catalogue().isPresent())
                .flatMap(scheme -> endings.of(scheme.code(), countries()).stream())
                .map(this::row)
                .toList();
        var recorded = changes.all().reversed().stream()
                .map(change -> new Recorded(
                        change, words.power(change.scheme(), change.change().power()), change.knownTo() == null))
                .toList();
        return new ModelAndView("powers/changes")
                .addObject("rows", rows)
                .addObject("recorded", recorded)
                .addObject("told", told())
                .addObject("records", role().filter(Role.ADMIN::equals).isPresent());
    }

    @GetMapping("/powers/changes/{code}")
    ModelAndView one(@PathVariable String code) {
        return page(new ModelAndView("powers/change"), ending(code));
    }

    @PostMapping("/powers/changes/{code}/notices")
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    ModelAndView draft(@PathVariable String code) {
        var by = SignedIn.current();
        draft.draft(force(), ending(code).power().code(), by.actor());
        return new ModelAndView(
                "redirect:/powers/changes/" + ending(code).power().code() + "?drafted");
    }

    @PostMapping("/powers/changes/{code}/answers")
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    ModelAndView answer(@PathVariable String code, @RequestParam Optional<String> answer, HttpServletRequest request) {
        var errors = new PageErrors();
        var ending = ending(code);
        var chosen = Arrays.stream(LegalAnswer.Answer.values())
                .filter(one -> answer.filter(one.name()::equals).isPresent())
                .findFirst();
        if (chosen.isEmpty()) {
            errors.add("answer", "simulation.answer.missing");
        }
        var basis = TypedWords.needed(request, "basis", "simulation.basis", 1_000, errors);
        if (!errors.isEmpty()) {
            return page(errors.page("powers/change"), ending)
                    .addObject("basis", basis)
                    .addObject("answer", answer.orElse(null));
        }
        answers.record(
                force(),
                ending.power().code(),
                chosen.orElseThrow(),
                basis,
                SignedIn.current().actor());
        return new ModelAndView("redirect:/powers/changes/" + ending.power().code() + "?answered");
    }

    @GetMapping("/powers/changes/{code}/notices/{number}")
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER', 'AUDITOR')")
    ModelAndView notice(@PathVariable String code, @PathVariable AccreditationNumber number) {
        var ending = ending(code);
        var notice = notices.find(number, ending.power().code())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView("powers/notice")
                .addObject("notice", notice)
                .addObject("number", number.value())
                .addObject("code", ending.power().code().value());
    }

    private ModelAndView page(ModelAndView page, PowerEnding ending) {
        var code = ending.power().code();
        return page.addObject("row", row(ending))
                .addObject("told", told())
                .addObject(
                        "acts",
                        role().filter(role -> role != Role.AUDITOR && told()).isPresent())
                .addObject("grants", told() && ending.on() != null ? notices.grants(ending, "", SHOWN) : List.of())
                .addObject("answers", told() ? answers.about(code) : List.of())
                .addObject(
                        "choices",
                        Arrays.stream(LegalAnswer.Answer.values())
                                .map(one -> new Choice(one.name(), words.get("simulation.answer." + one), null))
                                .toList());
    }

    private Row row(PowerEnding ending) {
        return new Row(
                ending,
                words.power(ending.scheme(), ending.power().code()),
                ending.overOn(words.today()),
                told() && ending.on() != null ? Optional.of(notices.count(ending)) : Optional.empty());
    }

    private PowerEnding ending(String code) {
        var power = Addressed.by(code, PowerCode::new);
        return schemes.all().stream()
                .filter(scheme -> scheme.catalogue().isPresent())
                .flatMap(scheme -> endings.of(scheme.code(), power, countries()).stream())
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Where the force polices whose officer asks; everywhere for anybody else. */
    private List<Country> countries() {
        return SignedIn.find()
                .map(SignedIn::force)
                .map(force -> List.copyOf(forces.get(force).countries()))
                .orElse(List.of(Country.values()));
    }

    private static Optional<Role> role() {
        return SignedIn.find().map(SignedIn::role);
    }

    private static boolean told() {
        return role().filter(TOLD::contains).isPresent();
    }

    private static ForceCode force() {
        return Objects.requireNonNull(SignedIn.current().force(), "Officers belong to a force.");
    }
}
