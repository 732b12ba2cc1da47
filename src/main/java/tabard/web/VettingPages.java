package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tabard.access.SignedIn;
import tabard.forms.Answers;
import tabard.intake.CaseFile;
import tabard.intake.CaseFiles;
import tabard.kernel.CaseReference;
import tabard.powers.ForcePolicy.Recognition;
import tabard.powers.VettingLevel;
import tabard.vetting.ReasonsView;
import tabard.vetting.RecogniseVetting;
import tabard.vetting.RecogniseVetting.Confirmation;
import tabard.vetting.RecognitionView;
import tabard.vetting.RecordVettingOutcome;
import tabard.vetting.VettingNeed;
import tabard.vetting.VettingOutcome;
import tabard.vetting.VettingReport;
import tabard.vetting.VettingStops;

/** What a vetting unit sees of a case, and the outcome it records; never the file behind it. */
@Controller
@RequestMapping("/vetting/cases/{reference}")
class VettingPages {

    private static final String FORM = "record-vetting-outcome";

    private final CaseFiles cases;
    private final CaseParts parts;
    private final CaseStory story;
    private final StepForms forms;
    private final RecordVettingOutcome recordVettingOutcome;
    private final RecogniseVetting recogniseVetting;
    private final RecognitionView recognition;
    private final ReasonsView reasons;
    private final VettingStops stops;
    private final PageWords words;

    VettingPages(
            CaseFiles cases,
            CaseParts parts,
            CaseStory story,
            StepForms forms,
            RecordVettingOutcome recordVettingOutcome,
            RecogniseVetting recogniseVetting,
            RecognitionView recognition,
            ReasonsView reasons,
            VettingStops stops,
            PageWords words) {
        this.cases = cases;
        this.parts = parts;
        this.story = story;
        this.forms = forms;
        this.recordVettingOutcome = recordVettingOutcome;
        this.recogniseVetting = recogniseVetting;
        this.recognition = recognition;
        this.reasons = reasons;
        this.stops = stops;
        this.words = words;
    }

    @GetMapping
    ModelAndView one(@PathVariable CaseReference reference, HttpServletRequest request) {
        return page(reference, request);
    }

    /** Records whether the person is suitable (PRA 2002 s.41(4)(b)). */
    @PostMapping("/outcome")
    ModelAndView outcome(@PathVariable CaseReference reference, HttpServletRequest request, RedirectAttributes next) {
        var errors = new PageErrors();
        var answers = forms.check(FORM, request, errors);
        checkCleared(answers, errors);
        next.addFlashAttribute("notice", "force.notice.vetting");
        return new Attempt(errors, () -> page(reference, request))
                .run(
                        () -> recordVettingOutcome.record(
                                reference, report(answers), SignedIn.current().actor()),
                        "/vetting");
    }

    /** Takes the clearance of another authority, as it stands or after it was confirmed or topped up. */
    @PostMapping("/recognition")
    ModelAndView recognise(@PathVariable CaseReference reference, HttpServletRequest request, RedirectAttributes next) {
        var need = need(cases.get(reference));
        var errors = new PageErrors();
        boolean asItStands = recognition
                .of(need)
                .filter(offer -> offer.outcome() == Recognition.Outcome.ACCEPT)
                .isPresent();
        var confirmation = asItStands ? null : confirmation(request, errors);
        next.addFlashAttribute("notice", "force.notice.vetting");
        return new Attempt(errors, () -> page(reference, request))
                .run(
                        () -> recogniseVetting.recognise(
                                need, confirmation, SignedIn.current().actor()),
                        "/vetting");
    }

    private static @Nullable Confirmation confirmation(HttpServletRequest request, PageErrors errors) {
        var on = TypedDate.from(request, "on").read("on", errors);
        var reference = String.valueOf(request.getParameter("confirmation")).strip();
        if (request.getParameter("confirmation") == null || reference.isEmpty() || reference.length() > 50) {
            errors.add("confirmation", "vetting.offer.reference-missing");
        }
        return on.map(day -> new Confirmation(day, reference)).orElse(null);
    }

    private static void checkCleared(Answers answers, PageErrors errors) {
        if (answers.text("outcome").filter("CLEARED"::equals).isEmpty()) {
            return;
        }
        if (answers.text("level").isEmpty() && answers.text("label").isEmpty() && errors.on("level") == null) {
            errors.add("level", "force.vetting.level-missing");
        }
        if (answers.day("expires").isEmpty() && errors.on("expires") == null) {
            errors.add("expires", "force.vetting.expires-missing");
        }
    }

    private static VettingReport report(Answers answers) {
        return new VettingReport(
                answers.choice("outcome", VettingOutcome.class).orElseThrow(),
                answers.choice("level", VettingLevel.class).orElse(null),
                text(answers, "label"),
                answers.day("granted").orElseThrow(),
                answers.day("expires").orElse(null),
                answers.text("restrictions").filter("YES"::equals).isPresent(),
                text(answers, "reference"),
                text(answers, "disclosableReason"),
                text(answers, "restrictedReason"));
    }

    private static @Nullable String text(Answers answers, String field) {
        return answers.text(field).orElse(null);
    }

    private ModelAndView page(CaseReference reference, HttpServletRequest request) {
        var file = cases.get(reference);
        var sheet = parts.sheet(file);
        var page = new ModelAndView("vetting/case")
                .addObject(
                        "subject",
                        new VettingSubject(sheet.reference(), sheet.person(), sheet.dateOfBirth(), sheet.employer()))
                .addObject("vetting", parts.vetting(file))
                .addObject("review", story.waitsFor(reference, "UserTask_DecideVettingReview"))
                .addObject("reasons", reasons.of(reference).orElse(null));
        if (story.waitsFor(reference, "UserTask_RecordVettingOutcome")) {
            page.addObject("outcome", forms.fields(FORM, request))
                    .addObject("stopped", stops.open(reference).orElse(null))
                    .addObject("stopReasons", VettingUnitPages.reasons(words));
            recognition.of(need(file)).ifPresent(offer -> offer(page, offer, request));
        }
        return page;
    }

    private void offer(ModelAndView page, RecognitionView.Offer offer, HttpServletRequest request) {
        page.addObject("offer", offer)
                .addObject("offerAuthority", words.authority(offer.authority()))
                .addObject("offerLevel", words.level(String.valueOf(offer.level())))
                .addObject("on", TypedDate.from(request, "on"))
                .addObject("confirmation", request.getParameter("confirmation"));
    }

    private static VettingNeed need(CaseFile file) {
        return new VettingNeed(file.reference(), file.person(), file.force(), file.scheme(), file.powers());
    }
}
