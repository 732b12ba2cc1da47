package tabard.workflow.camunda;

import static tabard.workflow.camunda.OrganisationApprovalModel.ASSESSMENT_OUTCOME;
import static tabard.workflow.camunda.OrganisationApprovalModel.ASSESS_ORGANISATION;
import static tabard.workflow.camunda.OrganisationApprovalModel.DECIDE_ORGANISATION;
import static tabard.workflow.camunda.OrganisationApprovalModel.PROCESS;
import static tabard.workflow.camunda.OrganisationApprovalModel.RECORD_CPI_RECOMMENDATION;
import static tabard.workflow.camunda.OrganisationApprovalModel.ROUTE;
import static tabard.workflow.camunda.OrganisationApprovalModel.SUPPLY_ORGANISATION_EVIDENCE;
import static tabard.workflow.camunda.OrganisationApprovalModel.VERDICT;
import static tabard.workflow.camunda.OrganisationApprovalModel.WITHDRAWN;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tabard.approval.CpiRecommendationRecorded;
import tabard.approval.DecideOrganisation.Verdict;
import tabard.approval.OrganisationApplicationWithdrawn;
import tabard.approval.OrganisationApplied;
import tabard.approval.OrganisationAssessed;
import tabard.approval.OrganisationDecided;
import tabard.approval.OrganisationEvidenceAsked;
import tabard.approval.OrganisationEvidenceSupplied;
import tabard.approval.OrganisationGivenBack;

/** Steps of an organisation's approval that a person takes: the module records it, and then the process moves on. */
@Component
class OrganisationApprovalSteps {

    private final EngineMatters matters;

    OrganisationApprovalSteps(EngineMatters matters) {
        this.matters = matters;
    }

    @EventListener
    void on(OrganisationApplied event) {
        matters.start(PROCESS, event.stream(), ROUTE.with(event.route()));
    }

    @EventListener
    void on(CpiRecommendationRecorded event) {
        matters.complete(event.stream(), RECORD_CPI_RECOMMENDATION, Map.of());
    }

    @EventListener
    void on(OrganisationAssessed event) {
        matters.complete(event.stream(), ASSESS_ORGANISATION, ASSESSMENT_OUTCOME.with(AssessmentOutcome.ASSESSED));
    }

    @EventListener
    void on(OrganisationEvidenceAsked event) {
        matters.complete(event.stream(), ASSESS_ORGANISATION, ASSESSMENT_OUTCOME.with(AssessmentOutcome.ASKED));
    }

    @EventListener
    void on(OrganisationEvidenceSupplied event) {
        matters.complete(event.stream(), SUPPLY_ORGANISATION_EVIDENCE, Map.of());
    }

    @EventListener
    void on(OrganisationGivenBack event) {
        matters.complete(event.stream(), DECIDE_ORGANISATION, VERDICT.with(Verdict.RETURNED));
    }

    @EventListener
    void on(OrganisationDecided event) {
        matters.complete(
                event.stream(),
                DECIDE_ORGANISATION,
                VERDICT.with(event.approved() ? Verdict.APPROVED : Verdict.REFUSED));
    }

    @EventListener
    void on(OrganisationApplicationWithdrawn event) {
        matters.tell(event.stream(), WITHDRAWN, "withdraw");
    }
}
