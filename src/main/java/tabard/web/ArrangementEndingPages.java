package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tabard.access.SignedIn;
import tabard.accreditation.EndArrangementKnowingly;
import tabard.accreditation.EndingPreview;
import tabard.authority.DecidingAuthority;
import tabard.authority.DelegatedDecision;
import tabard.intake.CaseFile;
import tabard.party.ArrangementFacts;
import tabard.party.ArrangementId;
import tabard.party.OrganisationsView;

/** The end of an arrangement: first who loses what, where and when, then the end itself. */
@Controller
@RequestMapping("/arrangements/{id}/ending")
class ArrangementEndingPages {

    private final EndArrangementKnowingly ending;
    private final OrganisationsView organisations;
    private final LossRows losses;
    private final DecidingAuthority authority;
    private final PageWords words;

    ArrangementEndingPages(
            EndArrangementKnowingly ending,
            OrganisationsView organisations,
            LossRows losses,
            DecidingAuthority authority,
            PageWords words) {
        this.ending = ending;
        this.organisations = organisations;
        this.losses = losses;
        this.authority = authority;
        this.words = words;
    }

    /** One case that would close; no name where nobody may see it. */
    record CaseRow(CaseFile file, @Nullable String person) {}

    /** Who would lose what, where and when; today where no day is chosen. */
    @GetMapping
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

    @PostMapping
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
        var names = losses.names(facts);
        return new ModelAndView("approval/ending")
                .addObject("preview", preview)
                .addObject(
                        "organisation", organisations.get(facts.organisation()).name())
                .addObject("typed", typed)
                .addObject("ends", ends(facts))
                .addObject(
                        "cases",
                        preview.cases().stream()
                                .map(file -> new CaseRow(file, names.get(file.person())))
                                .toList())
                .addObject("losses", losses.of(facts, preview.losses()));
    }

    private boolean ends(ArrangementFacts facts) {
        return authority
                .find(
                        facts.force(),
                        DelegatedDecision.ARRANGEMENT,
                        SignedIn.current().actor())
                .isPresent();
    }
}
