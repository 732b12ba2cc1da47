package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
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
import tabard.kernel.AccreditationNumber;
import tabard.scheme.CatalogueChange;
import tabard.scheme.CatalogueChanges;

/** What changes in the law, for anybody; and for a force what that means for those it has accredited. */
@Controller
class PowerEndingPages {

    private static final int SHOWN = 200;

    private final EndingsInSight endings;
    private final CatalogueChanges changes;
    private final EndingNotices notices;
    private final DraftEndingNotices draft;
    private final LegalAnswers answers;
    private final PageWords words;

    PowerEndingPages(
            EndingsInSight endings,
            CatalogueChanges changes,
            EndingNotices notices,
            DraftEndingNotices draft,
            LegalAnswers answers,
            PageWords words) {
        this.endings = endings;
        this.changes = changes;
        this.notices = notices;
        this.draft = draft;
        this.answers = answers;
        this.words = words;
    }

    /** One recorded change. */
    record Recorded(CatalogueChange change, String name, boolean holds) {}

    @GetMapping("/powers/changes")
    ModelAndView all() {
        var recorded = changes.all().reversed().stream()
                .map(change -> new Recorded(
                        change, words.power(change.scheme(), change.change().power()), change.knownTo() == null))
                .toList();
        return new ModelAndView("powers/changes")
                .addObject("rows", endings.rows())
                .addObject("recorded", recorded)
                .addObject("told", EndingsInSight.told())
                .addObject(
                        "records",
                        EndingsInSight.role().filter(Role.ADMIN::equals).isPresent());
    }

    @GetMapping("/powers/changes/{code}")
    ModelAndView one(@PathVariable String code) {
        return page(new ModelAndView("powers/change"), endings.ending(code));
    }

    @PostMapping("/powers/changes/{code}/notices")
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    ModelAndView draft(@PathVariable String code) {
        var by = SignedIn.current();
        draft.draft(EndingsInSight.force(), endings.ending(code).power().code(), by.actor());
        return new ModelAndView(
                "redirect:/powers/changes/" + endings.ending(code).power().code() + "?drafted");
    }

    @PostMapping("/powers/changes/{code}/answers")
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    ModelAndView answer(@PathVariable String code, @RequestParam Optional<String> answer, HttpServletRequest request) {
        var errors = new PageErrors();
        var ending = endings.ending(code);
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
                EndingsInSight.force(),
                ending.power().code(),
                chosen.orElseThrow(),
                basis,
                SignedIn.current().actor());
        return new ModelAndView("redirect:/powers/changes/" + ending.power().code() + "?answered");
    }

    @GetMapping("/powers/changes/{code}/notices/{number}")
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER', 'AUDITOR')")
    ModelAndView notice(@PathVariable String code, @PathVariable AccreditationNumber number) {
        var ending = endings.ending(code);
        var notice = notices.find(number, ending.power().code())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView("powers/notice")
                .addObject("notice", notice)
                .addObject("number", number.value())
                .addObject("code", ending.power().code().value());
    }

    private ModelAndView page(ModelAndView page, PowerEnding ending) {
        var code = ending.power().code();
        return page.addObject("row", endings.row(ending))
                .addObject("told", EndingsInSight.told())
                .addObject(
                        "acts",
                        EndingsInSight.role()
                                .filter(role -> role != Role.AUDITOR && EndingsInSight.told())
                                .isPresent())
                .addObject(
                        "grants",
                        EndingsInSight.told() && ending.on() != null ? notices.grants(ending, "", SHOWN) : List.of())
                .addObject("answers", EndingsInSight.told() ? answers.about(code) : List.of())
                .addObject(
                        "choices",
                        Arrays.stream(LegalAnswer.Answer.values())
                                .map(one -> new Choice(one.name(), words.get("simulation.answer." + one), null))
                                .toList());
    }
}
