package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import tabard.access.SignedIn;
import tabard.approval.AgreementKind;
import tabard.approval.OrganisationApplicationId;
import tabard.approval.OrganisationApplications;
import tabard.approval.ProposeArrangement;
import tabard.approval.SignedAgreement;
import tabard.evidence.DocumentKind;
import tabard.evidence.FileDocument;

/** What a force and an organisation have signed, put with the arrangement that is proposed. */
@Controller
@RequestMapping("/approvals/{id}/agreements/{path}")
class ArrangementAgreementPages {

    private static final String AGREEMENT = "approval/agreement";

    private final OrganisationApplications applications;
    private final ProposeArrangement proposeArrangement;
    private final FileDocument fileDocument;
    private final PageWords words;

    ArrangementAgreementPages(
            OrganisationApplications applications,
            ProposeArrangement proposeArrangement,
            FileDocument fileDocument,
            PageWords words) {
        this.applications = applications;
        this.proposeArrangement = proposeArrangement;
        this.fileDocument = fileDocument;
        this.words = words;
    }

    @GetMapping
    ModelAndView agreement(
            @PathVariable OrganisationApplicationId id,
            @PathVariable String path,
            @RequestParam(name = UploadLimit.PARAMETER, required = false) @Nullable String tooLarge) {
        return SentFiles.page(
                agreementPage(id, path, "", TypedDate.of(words.today().plusYears(1))), TypedDocument.FILE, tooLarge);
    }

    @PostMapping
    ModelAndView sign(
            @PathVariable OrganisationApplicationId id,
            @PathVariable String path,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletRequest request) {
        var kind = ApprovalPaths.read(AgreementKind.class, path);
        var application = applications.get(id);
        var errors = new PageErrors();
        var typed = TypedAgreement.from(request, words.today(), errors);
        var by = SignedIn.current().actor();
        if (errors.isEmpty()) {
            var filed = SentFiles.keep(
                    file,
                    TypedDocument.FILE,
                    errors,
                    sent -> fileDocument.file(application.organisation(), DocumentKind.AGREEMENT, sent, by));
            if (filed.isPresent()) {
                return new Attempt(errors, () -> agreementPage(id, path, typed.owner(), typed.typed()))
                        .run(
                                () -> proposeArrangement.sign(
                                        id,
                                        new SignedAgreement(
                                                kind,
                                                filed.get().id(),
                                                typed.owner(),
                                                Objects.requireNonNull(typed.review())),
                                        by),
                                "/approvals/" + id);
            }
        }
        return SentFiles.again(agreementPage(id, path, typed.owner(), typed.typed()), errors);
    }

    private ModelAndView agreementPage(OrganisationApplicationId id, String path, String owner, TypedDate review) {
        return new ModelAndView(AGREEMENT)
                .addObject("applied", applications.get(id))
                .addObject("kind", ApprovalPaths.read(AgreementKind.class, path))
                .addObject("path", path)
                .addObject("owner", owner)
                .addObject("review", review);
    }
}
