package tabard.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tabard.access.SignedIn;
import tabard.api.ApprovalDraftApi.RolePart;
import tabard.approval.AgreementKind;
import tabard.approval.ArrangementTerms;
import tabard.approval.AssessOrganisation;
import tabard.approval.FitnessCheck;
import tabard.approval.OrganisationApplicationId;
import tabard.approval.ProposeArrangement;
import tabard.approval.RecordCpiRecommendation;
import tabard.approval.RecordFitnessFinding;
import tabard.approval.SignedAgreement;

/** What an officer does with an application of an organisation. */
@RestController
@RequestMapping("/api/v1/organisation-applications/{id}")
class OrganisationAssessmentApi {

    private final RecordCpiRecommendation recordRecommendation;
    private final RecordFitnessFinding recordFinding;
    private final ProposeArrangement proposeArrangement;
    private final AssessOrganisation assessOrganisation;

    OrganisationAssessmentApi(
            RecordCpiRecommendation recordRecommendation,
            RecordFitnessFinding recordFinding,
            ProposeArrangement proposeArrangement,
            AssessOrganisation assessOrganisation) {
        this.recordRecommendation = recordRecommendation;
        this.recordFinding = recordFinding;
        this.proposeArrangement = proposeArrangement;
        this.assessOrganisation = assessOrganisation;
    }

    /** What Police CPI recommends, the day, and the document in which it stands. */
    record RecommendationRequest(
            @Nullable Boolean recommended,
            @Nullable LocalDate on,
            @Nullable String report) {}

    /** The answer to one check. */
    record FindingRequest(
            @Nullable FitnessCheck check,
            @Nullable Boolean satisfied,
            @Nullable String basis) {}

    /** What an arrangement would be. */
    record TermsRequest(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable List<@Nullable RolePart> roles,
            @Nullable List<@Nullable String> agreements,
            @Nullable String uniform,
            @Nullable String badge) {}

    /** What was signed. */
    record AgreementRequest(
            @Nullable AgreementKind kind,
            @Nullable String document,
            @Nullable String owner,
            @Nullable LocalDate reviewOn) {}

    /** What the officer recommends. */
    record AssessmentRequest(
            @Nullable Boolean approve, @Nullable String reason) {}

    /** What the organisation is asked for. */
    record QuestionRequest(@Nullable String question) {}

    @PostMapping("/recommendation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void recommendation(@PathVariable OrganisationApplicationId id, @RequestBody RecommendationRequest request) {
        recordRecommendation.record(
                id,
                Needed.given("recommended", request.recommended()),
                Needed.given("on", request.on()),
                ApprovalDraftApi.document("report", request.report()),
                SignedIn.current().actor());
    }

    @PostMapping("/findings")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void finding(@PathVariable OrganisationApplicationId id, @RequestBody FindingRequest request) {
        recordFinding.record(
                id,
                Needed.given("check", request.check()),
                Needed.given("satisfied", request.satisfied()),
                Texts.of("basis", request.basis(), 1_000),
                SignedIn.current().actor());
    }

    @PutMapping("/terms")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void terms(@PathVariable OrganisationApplicationId id, @RequestBody TermsRequest request) {
        var from = Needed.given("from", request.from());
        var roles = RolePart.read("roles", request.roles());
        var agreements = Needed.words("agreements", request.agreements(), text -> text);
        var uniform = Texts.of("uniform", request.uniform(), 100);
        var badge = Texts.of("badge", request.badge(), 100);
        proposeArrangement.propose(
                id,
                Needed.checked(
                        "roles",
                        () -> new ArrangementTerms(from, request.to(), roles, Set.copyOf(agreements), uniform, badge)),
                SignedIn.current().actor());
    }

    @PostMapping("/agreements")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void agreement(@PathVariable OrganisationApplicationId id, @RequestBody AgreementRequest request) {
        proposeArrangement.sign(
                id,
                new SignedAgreement(
                        Needed.given("kind", request.kind()),
                        ApprovalDraftApi.document("document", request.document()),
                        Texts.of("owner", request.owner(), 100),
                        Needed.given("reviewOn", request.reviewOn())),
                SignedIn.current().actor());
    }

    @PostMapping("/assess")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void assess(@PathVariable OrganisationApplicationId id, @RequestBody AssessmentRequest request) {
        assessOrganisation.assess(
                id,
                Needed.given("approve", request.approve()),
                Texts.of("reason", request.reason(), 1_000),
                SignedIn.current().actor());
    }

    @PostMapping("/ask")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ask(@PathVariable OrganisationApplicationId id, @RequestBody QuestionRequest request) {
        assessOrganisation.ask(
                id,
                Texts.of("question", request.question(), 1_000),
                SignedIn.current().actor());
    }
}
