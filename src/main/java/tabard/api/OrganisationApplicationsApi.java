package tabard.api;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
import tabard.api.OrganisationApplicationAnswer.AssessmentPart;
import tabard.approval.AssessOrganisation;
import tabard.approval.DecideOrganisation;
import tabard.approval.OrganisationApplicationId;
import tabard.approval.OrganisationApplications;
import tabard.approval.SupplyOrganisationEvidence;
import tabard.approval.WithdrawOrganisationApplication;

/** Applications of organisations: read by both sides, supplied and withdrawn by the organisation, decided by the force. */
@RestController
@RequestMapping("/api/v1/organisation-applications")
class OrganisationApplicationsApi {

    private final OrganisationApplications applications;
    private final AssessOrganisation assessOrganisation;
    private final SupplyOrganisationEvidence supplyEvidence;
    private final WithdrawOrganisationApplication withdrawApplication;
    private final DecideOrganisation decideOrganisation;

    OrganisationApplicationsApi(
            OrganisationApplications applications,
            AssessOrganisation assessOrganisation,
            SupplyOrganisationEvidence supplyEvidence,
            WithdrawOrganisationApplication withdrawApplication,
            DecideOrganisation decideOrganisation) {
        this.applications = applications;
        this.assessOrganisation = assessOrganisation;
        this.supplyEvidence = supplyEvidence;
        this.withdrawApplication = withdrawApplication;
        this.decideOrganisation = decideOrganisation;
    }

    /** A decision; {@code lock} is that of the application as it was read. */
    record DecisionRequest(
            DecideOrganisation.@Nullable Verdict verdict,
            @Nullable String reason,
            @Nullable Integer lock) {}

    @GetMapping
    @PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER', 'CHIEF_OFFICER', 'AUDITOR')")
    Page<OrganisationApplicationAnswer> all(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var page = Page.of(applications.all(), cursor, limit);
        return new Page<>(
                page.items().stream()
                        .map(application -> OrganisationApplicationAnswer.of(application, null))
                        .toList(),
                page.next());
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER', 'CHIEF_OFFICER', 'AUDITOR')")
    OrganisationApplicationAnswer one(@PathVariable OrganisationApplicationId id) {
        var application = applications.get(id);
        return OrganisationApplicationAnswer.of(
                application,
                applications
                        .assessment(id)
                        .map(found -> AssessmentPart.of(found, assessOrganisation.open(application)))
                        .orElse(null));
    }

    @PostMapping("/{id}/supply")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void supply(@PathVariable OrganisationApplicationId id) {
        supplyEvidence.supply(id, SignedIn.current().actor());
    }

    @PostMapping("/{id}/withdraw")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable OrganisationApplicationId id) {
        withdrawApplication.withdraw(id, SignedIn.current().actor());
    }

    @PostMapping("/{id}/decision")
    OrganisationApplicationAnswer decide(
            @PathVariable OrganisationApplicationId id, @RequestBody DecisionRequest request) {
        var reason = Texts.optional("reason", request.reason(), 1_000);
        decideOrganisation.decide(
                id,
                Needed.given("verdict", request.verdict()),
                reason == null ? "" : reason,
                Needed.given("lock", request.lock()),
                SignedIn.current().actor());
        return one(id);
    }
}
