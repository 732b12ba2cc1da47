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
import tabard.approval.RenewAgreement;
import tabard.approval.SignedAgreement;
import tabard.evidence.DocumentKind;
import tabard.evidence.FileDocument;
import tabard.party.ArrangementFacts;
import tabard.party.ArrangementId;
import tabard.party.ArrangementsView;

/** Another protocol, agreement or memorandum, put with an arrangement that stands. */
@Controller
@RequestMapping("/arrangements/{id}/agreements/{path}")
class AgreementRenewalPages {

    private final ArrangementsView arrangements;
    private final RenewAgreement renewAgreement;
    private final FileDocument fileDocument;
    private final PageWords words;

    AgreementRenewalPages(
            ArrangementsView arrangements, RenewAgreement renewAgreement, FileDocument fileDocument, PageWords words) {
        this.arrangements = arrangements;
        this.renewAgreement = renewAgreement;
        this.fileDocument = fileDocument;
        this.words = words;
    }

    @GetMapping
    ModelAndView renewal(
            @PathVariable ArrangementId id,
            @PathVariable String path,
            @RequestParam(name = UploadLimit.PARAMETER, required = false) @Nullable String tooLarge) {
        var facts = arrangements.get(id);
        return SentFiles.page(
                page(facts, path, "", TypedDate.of(words.today().plusYears(1))), TypedDocument.FILE, tooLarge);
    }

    @PostMapping
    ModelAndView renew(
            @PathVariable ArrangementId id,
            @PathVariable String path,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletRequest request) {
        var kind = ApprovalPaths.read(AgreementKind.class, path);
        var facts = arrangements.get(id);
        var errors = new PageErrors();
        var typed = TypedAgreement.from(request, words.today(), errors);
        var by = SignedIn.current().actor();
        if (errors.isEmpty()) {
            var filed = SentFiles.keep(
                    file,
                    TypedDocument.FILE,
                    errors,
                    sent -> fileDocument.file(facts.organisation(), DocumentKind.AGREEMENT, sent, by));
            if (filed.isPresent()) {
                return new Attempt(errors, () -> page(facts, path, typed.owner(), typed.typed()))
                        .run(
                                () -> renewAgreement.renew(
                                        facts.id(),
                                        new SignedAgreement(
                                                kind,
                                                filed.get().id(),
                                                typed.owner(),
                                                Objects.requireNonNull(typed.review())),
                                        by),
                                "/arrangements/" + facts.id());
            }
        }
        return SentFiles.again(page(facts, path, typed.owner(), typed.typed()), errors);
    }

    private static ModelAndView page(ArrangementFacts facts, String path, String owner, TypedDate review) {
        return new ModelAndView("approval/renewal")
                .addObject("arrangement", facts)
                .addObject("kind", ApprovalPaths.read(AgreementKind.class, path))
                .addObject("path", path)
                .addObject("owner", owner)
                .addObject("review", review);
    }
}
