package tabard.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tabard.access.Role;
import tabard.access.SignedIn;
import tabard.accreditation.NarrowingPreview;
import tabard.accreditation.VaryTermsKnowingly;
import tabard.api.ApprovalDraftApi.RolePart;
import tabard.api.OrganisationApplicationAnswer.AgreementPart;
import tabard.approval.AgreementKind;
import tabard.approval.MadeArrangements;
import tabard.approval.RenewAgreement;
import tabard.approval.RolePowers;
import tabard.approval.SignedAgreement;
import tabard.approval.TermsVersion;
import tabard.approval.TermsVersions;
import tabard.approval.VariedTerms;
import tabard.party.ArrangementId;
import tabard.party.ArrangementsView;
import tabard.powers.PowerCode;

/** The terms of an arrangement that stands: varied by the force, and read with all their versions. */
@RestController
@RequestMapping("/api/v1/arrangements/{id}")
class ArrangementTermsApi {

    private final ArrangementsView arrangements;
    private final MadeArrangements made;
    private final TermsVersions versions;
    private final VaryTermsKnowingly varying;
    private final RenewAgreement renewAgreement;

    ArrangementTermsApi(
            ArrangementsView arrangements,
            MadeArrangements made,
            TermsVersions versions,
            VaryTermsKnowingly varying,
            RenewAgreement renewAgreement) {
        this.arrangements = arrangements;
        this.made = made;
        this.versions = versions;
        this.varying = varying;
        this.renewAgreement = renewAgreement;
    }

    /**
     * What the terms are to be, and why.
     *
     * @param powers the envelope of an arrangement that does not go by role; else left out
     * @param hash of the preview, where somebody would stand outside
     */
    record VariedTermsRequest(
            @Nullable List<@Nullable String> powers,
            @Nullable List<@Nullable RolePart> roles,
            @Nullable List<@Nullable String> agreements,
            @Nullable String uniform,
            @Nullable String badge,
            @Nullable String reason,
            @Nullable String hash) {}

    /** What is signed in the place of what was. */
    record RenewalRequest(
            @Nullable AgreementKind kind,
            @Nullable String document,
            @Nullable String owner,
            @Nullable LocalDate reviewOn) {}

    /** The id under which the arrangement is known from now on. */
    record VariedAnswer(String id) {}

    /** Who would stand outside; {@code hash} is said back by whoever varies the terms. */
    record NarrowingAnswer(String arrangement, List<ArrangementEndingApi.LossAnswer> losses, String hash) {}

    /**
     * The terms as they were known from a moment on.
     *
     * @param reason why they were varied; null where they were made, and for the organisation
     */
    record TermsVersionAnswer(
            int version,
            Instant knownFrom,
            List<String> powers,
            List<RolePart> roles,
            List<String> agreements,
            List<AgreementPart> signed,
            String uniform,
            String badge,
            @Nullable String reason,
            String by,
            String capacity) {}

    /** Every version of the terms, the first one first. */
    @GetMapping("/terms")
    @PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER', 'CHIEF_OFFICER', 'AUDITOR')")
    List<TermsVersionAnswer> versions(@PathVariable ArrangementId id) {
        var known = made.get(arrangements.get(id).id());
        return versions.of(known).stream().map(this::answer).toList();
    }

    /** Who would stand outside, were the terms these. */
    @PostMapping("/terms/preview")
    @ResponseStatus(HttpStatus.OK)
    NarrowingAnswer preview(@PathVariable ArrangementId id, @RequestBody VariedTermsRequest request) {
        var preview = varying.preview(id, read(request).envelope());
        return new NarrowingAnswer(preview.arrangement().id().toString(), losses(preview), preview.hash());
    }

    @PutMapping("/terms")
    VariedAnswer vary(@PathVariable ArrangementId id, @RequestBody VariedTermsRequest request) {
        var varied = varying.vary(
                id,
                read(request),
                Texts.of("reason", request.reason(), 1_000),
                request.hash(),
                SignedIn.current().actor());
        return new VariedAnswer(varied.toString());
    }

    @PostMapping("/agreements")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void renew(@PathVariable ArrangementId id, @RequestBody RenewalRequest request) {
        renewAgreement.renew(
                arrangements.get(id).id(),
                new SignedAgreement(
                        Needed.given("kind", request.kind()),
                        ApprovalDraftApi.document("document", request.document()),
                        Texts.of("owner", request.owner(), 100),
                        Needed.given("reviewOn", request.reviewOn())),
                SignedIn.current().actor());
    }

    private static VariedTerms read(VariedTermsRequest request) {
        var roles = RolePart.read("roles", request.roles());
        var powers = Set.copyOf(Needed.words("powers", request.powers(), PowerCode::new));
        var agreements = Set.copyOf(Needed.words("agreements", request.agreements(), text -> text));
        var uniform = Texts.of("uniform", request.uniform(), 100);
        var badge = Texts.of("badge", request.badge(), 100);
        return Needed.checked("powers", () -> new VariedTerms(powers, roles, agreements, uniform, badge));
    }

    private static List<ArrangementEndingApi.LossAnswer> losses(NarrowingPreview preview) {
        return preview.losses().stream()
                .map(ArrangementEndingApi.LossAnswer::of)
                .toList();
    }

    private TermsVersionAnswer answer(TermsVersion version) {
        var covered = arrangements.ever(version.arrangement());
        return new TermsVersionAnswer(
                version.number(),
                version.knownFrom(),
                covered.powers().stream().map(PowerCode::value).sorted().toList(),
                covered.roles().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(role -> RolePart.of(new RolePowers(role.getKey(), role.getValue())))
                        .toList(),
                covered.agreements().stream().sorted().toList(),
                version.agreements().stream().map(AgreementPart::of).toList(),
                version.uniform(),
                version.badge(),
                SignedIn.current().role() == Role.SUPPLIER ? null : version.reason(),
                version.act().by(),
                version.act().capacity());
    }
}
