package tabard.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tabard.access.SignedIn;
import tabard.intake.CaseFiles;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.PersonId;
import tabard.scheme.Forces;
import tabard.vetting.AllowReuse;
import tabard.vetting.RecogniseVetting;
import tabard.vetting.RecognitionView;
import tabard.vetting.ReuseConsent;
import tabard.vetting.ReuseConsents;
import tabard.vetting.VettingNeed;
import tabard.vetting.WithdrawReuse;

/** Vetting that another authority has done: what people allow, and what a vetting unit takes. */
@RestController
class VettingApi {

    private final RecogniseVetting recognise;
    private final RecognitionView view;
    private final AllowReuse allow;
    private final WithdrawReuse withdraw;
    private final ReuseConsents consents;
    private final CaseFiles cases;
    private final Forces forces;

    VettingApi(
            RecogniseVetting recognise,
            RecognitionView view,
            AllowReuse allow,
            WithdrawReuse withdraw,
            ReuseConsents consents,
            CaseFiles cases,
            Forces forces) {
        this.recognise = recognise;
        this.view = view;
        this.allow = allow;
        this.withdraw = withdraw;
        this.consents = consents;
        this.cases = cases;
        this.forces = forces;
    }

    /** What the matrix says; nulls where no clearance that the person lets be reused would serve. */
    record OfferAnswer(
            @Nullable String outcome,
            @Nullable String authority,
            @Nullable String level,
            @Nullable LocalDate granted,
            @Nullable LocalDate until,
            @Nullable String ownerPost,
            @Nullable LocalDate decidedOn,
            @Nullable String reason) {

        static final OfferAnswer NONE = new OfferAnswer(null, null, null, null, null, null, null, null);

        static OfferAnswer of(RecognitionView.Offer offer) {
            var row = offer.row();
            return new OfferAnswer(
                    offer.outcome().name(),
                    offer.authority(),
                    offer.level(),
                    offer.granted(),
                    offer.until(),
                    row == null ? null : row.ownerPost(),
                    row == null ? null : row.decidedOn(),
                    row == null ? null : row.reason());
        }
    }

    /** When the authority confirmed its clearance or the missing checks were made; empty where it is accepted as it stands. */
    record Recognised(@Nullable LocalDate on, @Nullable String reference) {}

    /** A paper that a person has signed. */
    record Signed(
            @Nullable List<@Nullable String> forces,
            @Nullable LocalDate signedOn) {}

    /** What a person allowed; {@code receipt} is the hash of all of it. */
    record ConsentAnswer(
            String id,
            List<String> forces,
            String statement,
            String way,
            Instant givenAt,
            @Nullable LocalDate signedOn,
            String receipt,
            @Nullable Instant withdrawnAt) {

        static ConsentAnswer of(ReuseConsent consent) {
            return new ConsentAnswer(
                    consent.id().toString(),
                    consent.forces().stream().map(ForceCode::value).toList(),
                    consent.statement(),
                    consent.way().name(),
                    consent.givenAt(),
                    consent.signedOn(),
                    consent.hash(),
                    consent.withdrawnAt());
        }
    }

    @GetMapping("/api/v1/cases/{reference}/vetting-recognition")
    @PreAuthorize("hasRole('VETTING')")
    OfferAnswer offer(@PathVariable CaseReference reference) {
        return view.of(need(reference)).map(OfferAnswer::of).orElse(OfferAnswer.NONE);
    }

    @PostMapping("/api/v1/cases/{reference}/vetting-recognition")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void recognise(@PathVariable CaseReference reference, @RequestBody Recognised recognised) {
        var on = recognised.on();
        var confirmation = on == null
                ? null
                : new RecogniseVetting.Confirmation(on, Texts.of("reference", recognised.reference(), 50));
        recognise.recognise(need(reference), confirmation, SignedIn.current().actor());
    }

    @PostMapping("/api/v1/people/{person}/vetting-reuse-consents")
    @ResponseStatus(HttpStatus.CREATED)
    ConsentAnswer allow(@PathVariable PersonId person, @RequestBody Signed signed) {
        var by = SignedIn.current();
        var organisation = Callers.organisation(by);
        var named = Needed.words(
                "forces",
                signed.forces(),
                code -> forces.get(new ForceCode(code)).code());
        return ConsentAnswer.of(allow.onPaper(
                new AllowReuse.Allowed(person, organisation, named),
                Needed.given("signedOn", signed.signedOn()),
                by.actor()));
    }

    @GetMapping("/api/v1/people/{person}/vetting-reuse-consents")
    @PreAuthorize("hasAnyRole('SUPPLIER', 'VETTING', 'AUDITOR')")
    Page<ConsentAnswer> of(
            @PathVariable PersonId person,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return Page.of(consents.of(person).stream().map(ConsentAnswer::of).toList(), cursor, limit);
    }

    @PostMapping("/api/v1/vetting-reuse-consents/{id}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable UUID id) {
        withdraw.record(id, SignedIn.current().actor());
    }

    private VettingNeed need(CaseReference reference) {
        var file = cases.get(reference);
        return new VettingNeed(reference, file.person(), file.force(), file.scheme(), file.powers());
    }
}
