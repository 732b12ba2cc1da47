package tabard.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tabard.access.SignedIn;
import tabard.endorsement.ApplyForEndorsement;
import tabard.endorsement.Endorsement;
import tabard.endorsement.EndorsementId;
import tabard.endorsement.EndorsementSchemes;
import tabard.endorsement.Endorsements;
import tabard.endorsement.NewEndorsement;
import tabard.endorsement.PackVersions;
import tabard.endorsement.Place;
import tabard.endorsement.StickerPdf;
import tabard.kernel.ForceCode;
import tabard.kernel.SchemeCode;

/** Applications under schemes without powers: sent by an organisation, read by both sides. */
@RestController
@RequestMapping("/api/v1/schemes/{scheme}/applications")
class EndorsementsApi {

    private final EndorsementSchemes schemes;
    private final PackVersions versions;
    private final Endorsements endorsements;
    private final ApplyForEndorsement apply;
    private final StickerPdf stickers;
    private final Clock clock;

    EndorsementsApi(
            EndorsementSchemes schemes,
            PackVersions versions,
            Endorsements endorsements,
            ApplyForEndorsement apply,
            StickerPdf stickers,
            Clock clock) {
        this.schemes = schemes;
        this.versions = versions;
        this.endorsements = endorsements;
        this.apply = apply;
        this.stickers = stickers;
        this.clock = clock;
    }

    /**
     * What an organisation sends.
     *
     * @param variant which variant of the scheme; absent where it has none
     * @param force whose officers are to check; absent where the scheme says
     * @param subject the place or the agreement; absent where the organisation itself is meant
     * @param answers by the code of the question, each in the type of its kind
     * @param criteria what of the checklist is met
     * @param declared whether whoever sends it agrees to the declaration
     */
    record ApplicationRequest(
            @Nullable String variant,
            @Nullable String force,
            @Nullable Place subject,
            @Nullable Map<String, @Nullable Object> answers,
            @Nullable List<@Nullable String> criteria,
            @Nullable Boolean declared) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasRole('SUPPLIER')")
    EndorsementAnswer send(@PathVariable SchemeCode scheme, @RequestBody ApplicationRequest request) {
        var by = SignedIn.current();
        var asked = new NewEndorsement(
                Callers.organisation(by),
                request.force() == null ? null : Needed.read("force", request.force(), ForceCode::new),
                request.variant(),
                request.subject(),
                GivenAnswers.read(schemes.get(scheme), request.answers()),
                codes("criteria", request.criteria()),
                Boolean.TRUE.equals(request.declared()));
        return answer(endorsements.get(apply.apply(scheme, asked, by.actor())));
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('SUPPLIER', 'CHECKER', 'OFFICER', 'AUDITOR')")
    Page<EndorsementAnswer> all(
            @PathVariable SchemeCode scheme,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var page = Page.of(endorsements.of(scheme), cursor, limit);
        return new Page<>(page.items().stream().map(this::answer).toList(), page.next());
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAnyRole('SUPPLIER', 'CHECKER', 'OFFICER', 'AUDITOR')")
    EndorsementAnswer one(@PathVariable SchemeCode scheme, @PathVariable EndorsementId id) {
        return answer(get(scheme, id));
    }

    @GetMapping("/{id}/sticker.pdf")
    @PreAuthorize("hasAnyRole('SUPPLIER', 'CHECKER', 'OFFICER', 'AUDITOR')")
    ResponseEntity<byte[]> sticker(@PathVariable SchemeCode scheme, @PathVariable EndorsementId id) {
        var found = get(scheme, id);
        return stickers.of(found, versions.of(found))
                .map(file -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .header("Content-Disposition", "attachment; filename=\"sticker.pdf\"")
                        .body(file))
                .orElseThrow(
                        () -> new NotThere("There is a sticker only while it is listed, under a scheme that has one."));
    }

    /** One of a scheme; of another scheme it is not there. */
    Endorsement get(SchemeCode scheme, EndorsementId id) {
        var found = endorsements.get(id);
        if (!found.scheme().equals(scheme)) {
            throw new NotThere("There is no such application under this scheme.");
        }
        return found;
    }

    EndorsementAnswer answer(Endorsement endorsement) {
        return EndorsementAnswer.of(endorsement, versions.of(endorsement), LocalDate.now(clock), clock.getZone());
    }

    /** A list of codes; absent is empty. */
    static Set<String> codes(String field, @Nullable List<@Nullable String> given) {
        return new HashSet<>(Needed.words(field, given, text -> text));
    }
}
