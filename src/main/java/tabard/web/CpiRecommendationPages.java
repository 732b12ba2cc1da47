package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tabard.access.SignedIn;
import tabard.approval.OrganisationApplicationId;
import tabard.approval.OrganisationApplications;
import tabard.approval.RecordCpiRecommendation;
import tabard.evidence.DocumentKind;
import tabard.evidence.FileDocument;

/** What Police CPI recommends of an organisation, recorded with the report in which it stands. */
@Controller
@RequestMapping("/approvals/{id}/recommendation")
class CpiRecommendationPages {

    private static final String RECOMMEND = "record-cpi-recommendation";

    private final OrganisationApplications applications;
    private final StepForms forms;
    private final FileDocument fileDocument;
    private final RecordCpiRecommendation recordRecommendation;

    CpiRecommendationPages(
            OrganisationApplications applications,
            StepForms forms,
            FileDocument fileDocument,
            RecordCpiRecommendation recordRecommendation) {
        this.applications = applications;
        this.forms = forms;
        this.fileDocument = fileDocument;
        this.recordRecommendation = recordRecommendation;
    }

    @GetMapping
    ModelAndView recommendation(
            @PathVariable OrganisationApplicationId id,
            @RequestParam(name = UploadLimit.PARAMETER, required = false) @Nullable String tooLarge,
            HttpServletRequest request) {
        return SentFiles.page(recommendationPage(id, request), TypedDocument.FILE, tooLarge);
    }

    @PostMapping
    ModelAndView recommendation(
            @PathVariable OrganisationApplicationId id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletRequest request,
            RedirectAttributes next) {
        var application = applications.get(id);
        var by = SignedIn.current().actor();
        var errors = new PageErrors();
        var answers = forms.check(RECOMMEND, request, errors);
        if (errors.isEmpty()) {
            var recommended =
                    answers.text("answer").filter("RECOMMENDED"::equals).isPresent();
            LocalDate on = answers.day("on").orElseThrow();
            var report = SentFiles.keep(
                    file,
                    TypedDocument.FILE,
                    errors,
                    sent -> fileDocument.file(application.organisation(), DocumentKind.REPORT, sent, by));
            if (report.isPresent()) {
                next.addFlashAttribute("notice", "approval.notice.recommendation");
                return new Attempt(errors, () -> recommendationPage(id, request))
                        .run(
                                () -> recordRecommendation.record(
                                        id, recommended, on, report.get().id(), by),
                                "/approvals/" + id);
            }
        }
        return SentFiles.again(recommendationPage(id, request), errors);
    }

    private ModelAndView recommendationPage(OrganisationApplicationId id, HttpServletRequest request) {
        return new ModelAndView("approval/recommendation")
                .addObject("applied", applications.get(id))
                .addObject("fields", forms.fields(RECOMMEND, request));
    }
}
