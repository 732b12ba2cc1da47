package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import tabard.access.Role;
import tabard.access.SignedIn;
import tabard.endorsement.Endorsement;
import tabard.endorsement.EndorsementId;
import tabard.endorsement.EndorsementScheme;
import tabard.endorsement.EndorsementSchemes;
import tabard.endorsement.EndorsementState;
import tabard.endorsement.Endorsements;
import tabard.endorsement.PackVersions;
import tabard.endorsement.StickerPdf;
import tabard.evidence.DocumentId;
import tabard.evidence.ReadDocument;
import tabard.evidence.ReadReason;
import tabard.workflow.MatterProcess;
import tabard.workflow.ProcessPicture;

/** Applications under schemes without powers: the queue of whoever checks, the own ones of whoever applied, and one of them. */
@Controller
class EndorsementPages {

    private final EndorsementSchemes schemes;
    private final Endorsements endorsements;
    private final PackVersions versions;
    private final EndorsementSheets sheets;
    private final MatterProcess process;
    private final StickerPdf stickers;
    private final ReadDocument read;
    private final PageWords words;

    EndorsementPages(
            EndorsementSchemes schemes,
            Endorsements endorsements,
            PackVersions versions,
            EndorsementSheets sheets,
            MatterProcess process,
            StickerPdf stickers,
            ReadDocument read,
            PageWords words) {
        this.schemes = schemes;
        this.endorsements = endorsements;
        this.versions = versions;
        this.sheets = sheets;
        this.process = process;
        this.stickers = stickers;
        this.read = read;
        this.words = words;
    }

    /** A row of the queue. */
    record Row(
            String id,
            String name,
            String scheme,
            EndorsementState state,
            String sent,
            @Nullable String due) {}

    @GetMapping("/endorsements")
    ModelAndView all() {
        var rows = schemes.all().stream()
                .flatMap(scheme -> endorsements.of(scheme.code()).stream())
                .map(sheets::row)
                .toList();
        return new ModelAndView("schemes/applications")
                .addObject("rows", rows)
                .addObject("applies", SignedIn.current().role() == Role.SUPPLIER);
    }

    @GetMapping("/endorsements/{id}")
    ModelAndView one(@PathVariable EndorsementId id, HttpServletRequest request) {
        var found = endorsements.get(id);
        var scheme = versions.of(found);
        var page = sheets.filled(new ModelAndView("schemes/application"), found, scheme, request);
        return page.addObject("picture", picture(found, scheme))
                .addObject("mayCheck", mayCheck(scheme))
                .addObject("sticker", stickers.of(found, scheme).isPresent());
    }

    @GetMapping("/endorsements/{id}/sticker.pdf")
    ResponseEntity<byte[]> sticker(@PathVariable EndorsementId id) {
        var found = endorsements.get(id);
        return stickers.of(found, versions.of(found))
                .map(file -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .header("Content-Disposition", "attachment; filename=\"sticker.pdf\"")
                        .body(file))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** A form asks for it, since it is written down who reads what, and why. */
    @PostMapping("/endorsements/{id}/documents/{document}")
    ResponseEntity<byte[]> document(@PathVariable EndorsementId id, @PathVariable String document) {
        var answered =
                endorsements.get(id).answers().values().stream().anyMatch(answer -> answer.equals(List.of(document)));
        if (!answered) {
            return ResponseEntity.notFound().build();
        }
        var by = SignedIn.current();
        var why = by.role() == Role.SUPPLIER ? ReadReason.OWN_RECORD : ReadReason.ASSESSMENT;
        var delivered = read.read(Addressed.by(document, DocumentId::parse), why, by.actor());
        return ResponseEntity.ok().headers(delivered.headers()).body(delivered.content());
    }

    private String picture(Endorsement found, EndorsementScheme scheme) {
        return ProcessPicture.of(scheme.process())
                .svg(process.progress(scheme.process(), found.id().stream()), words::get);
    }

    private static boolean mayCheck(EndorsementScheme scheme) {
        return List.of(Role.CHECKER, Role.OFFICER).contains(SignedIn.current().role())
                && SignedIn.current().role().name().equals(scheme.reviewer().name());
    }
}
