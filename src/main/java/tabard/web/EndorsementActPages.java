package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tabard.access.SignedIn;
import tabard.endorsement.AnswerReviewer;
import tabard.endorsement.AnswerReviewer.Better;
import tabard.endorsement.AnswersNotGood;
import tabard.endorsement.EndorsementId;
import tabard.endorsement.Endorsements;
import tabard.endorsement.KeepList;
import tabard.endorsement.LeaveScheme;
import tabard.endorsement.PackVersions;
import tabard.endorsement.Question;
import tabard.endorsement.ReconfirmEndorsement;
import tabard.endorsement.ReviewEndorsement;
import tabard.kernel.Actor;

/** What is done on the page of an application: by whoever checks, and by whoever applied. */
@Controller
@RequestMapping("/endorsements/{id}")
class EndorsementActPages {

    private final EndorsementPages pages;
    private final Endorsements endorsements;
    private final PackVersions versions;
    private final ReviewEndorsement review;
    private final AnswerReviewer reviewer;
    private final KeepList list;
    private final ReconfirmEndorsement reconfirm;
    private final LeaveScheme leave;
    private final PackFields fields;
    private final StepForms forms;

    EndorsementActPages(
            EndorsementPages pages,
            Endorsements endorsements,
            PackVersions versions,
            ReviewEndorsement review,
            AnswerReviewer reviewer,
            KeepList list,
            ReconfirmEndorsement reconfirm,
            LeaveScheme leave,
            PackFields fields,
            StepForms forms) {
        this.pages = pages;
        this.endorsements = endorsements;
        this.versions = versions;
        this.review = review;
        this.reviewer = reviewer;
        this.list = list;
        this.reconfirm = reconfirm;
        this.leave = leave;
        this.fields = fields;
        this.forms = forms;
    }

    @PostMapping("/check")
    ModelAndView check(@PathVariable EndorsementId id, HttpServletRequest request, RedirectAttributes next) {
        var errors = new PageErrors();
        var form = EndorsementSheets.form(versions.of(endorsements.get(id)));
        var answers = forms.check(form, request, errors);
        var outcome = answers.text("outcome").orElse("");
        var words = answers.text("words").orElse(null);
        var found = Set.copyOf(SchemeApplyPages.ticked(request, "found"));
        var by = SignedIn.current().actor();
        return attempt(id, request, next, errors, () -> {
            switch (outcome) {
                case "CONFIRMED" -> review.confirm(id, found, words, by);
                case "QUERIED" -> review.query(id, words, by);
                default -> review.notConfirm(id, found, words, by);
            }
        });
    }

    @PostMapping("/answer")
    ModelAndView answer(@PathVariable EndorsementId id, HttpServletRequest request, RedirectAttributes next) {
        var errors = new PageErrors();
        var words = forms.check("answer-query", request, errors).text("words").orElse(null);
        return attempt(id, request, next, errors, () -> reviewer.answer(id, words, better(id, request), by()));
    }

    @PostMapping("/again")
    ModelAndView again(@PathVariable EndorsementId id, HttpServletRequest request, RedirectAttributes next) {
        return attempt(
                id,
                request,
                next,
                new PageErrors(),
                () -> reviewer.sendAgain(id, words(request), better(id, request), by()));
    }

    @PostMapping("/keep")
    ModelAndView keep(@PathVariable EndorsementId id, HttpServletRequest request, RedirectAttributes next) {
        var words = words(request);
        return attempt(id, request, next, new PageErrors(), () -> {
            switch (SchemeApplyPages.text(request, "act")) {
                case "pause" -> list.pause(id, words, by());
                case "resume" -> list.resume(id, words, by());
                case "remove" -> list.remove(id, words, by());
                default -> throw new IllegalArgumentException("Nothing of this name is done here.");
            }
        });
    }

    @PostMapping("/reconfirm")
    ModelAndView reconfirm(@PathVariable EndorsementId id, HttpServletRequest request, RedirectAttributes next) {
        var found = endorsements.get(id);
        var asked = versions.of(found).asked(found.variant()).stream()
                .filter(Question::again)
                .toList();
        var declared = !SchemeApplyPages.ticked(request, "declared").isEmpty();
        return attempt(
                id,
                request,
                next,
                new PageErrors(),
                () -> reconfirm.reconfirm(id, fields.read(request, asked), declared, by()));
    }

    @PostMapping("/leave")
    ModelAndView leave(@PathVariable EndorsementId id, HttpServletRequest request, RedirectAttributes next) {
        return attempt(id, request, next, new PageErrors(), () -> leave.leave(id, words(request), by()));
    }

    private ModelAndView attempt(
            EndorsementId id, HttpServletRequest request, RedirectAttributes next, PageErrors errors, Runnable act) {
        next.addFlashAttribute("notice", "endorsement.notice.done");
        try {
            return new Attempt(errors, () -> pages.one(id, request)).run(act, "/endorsements/" + id);
        } catch (AnswersNotGood notGood) {
            fields.say(notGood, errors);
            return new Attempt(errors, () -> pages.one(id, request)).run(() -> {}, "");
        }
    }

    private Better better(EndorsementId id, HttpServletRequest request) {
        var found = endorsements.get(id);
        return new Better(
                fields.read(request, versions.of(found).asked(found.variant())),
                Set.copyOf(SchemeApplyPages.ticked(request, "criteria")));
    }

    private static @Nullable String words(HttpServletRequest request) {
        var words = SchemeApplyPages.text(request, "words");
        if (words.length() > 1_000) {
            throw new IllegalArgumentException("Write at most 1,000 characters.");
        }
        return words.isEmpty() ? null : words;
    }

    private static Actor by() {
        return SignedIn.current().actor();
    }
}
