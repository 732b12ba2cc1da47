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
import tabard.intake.CaseFiles;
import tabard.kernel.CaseReference;
import tabard.powers.VettingLevel;
import tabard.vetting.RecordVettingOutcome;
import tabard.vetting.VettingOutcome;
import tabard.vetting.VettingReport;

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

    VettingPages(
            CaseFiles cases,
            CaseParts parts,
            CaseStory story,
            StepForms forms,
            RecordVettingOutcome recordVettingOutcome) {
        this.cases = cases;
        this.parts = parts;
        this.story = story;
        this.forms = forms;
        this.recordVettingOutcome = recordVettingOutcome;
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

    private static void checkCleared(Answers answers, PageErrors errors) {
        if (answers.text("outcome").filter("CLEARED"::equals).isEmpty()) {
            return;
        }
        if (answers.text("level").isEmpty() && errors.on("level") == null) {
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
                answers.day("granted").orElseThrow(),
                answers.day("expires").orElse(null),
                false,
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
                .addObject("vetting", parts.vetting(file));
        if (story.waitsFor(reference, "UserTask_RecordVettingOutcome")) {
            page.addObject("outcome", forms.fields(FORM, request));
        }
        return page;
    }
}
