package tabard.workflow.camunda;

import java.util.Set;
import tabard.approval.ApprovalRoute;
import tabard.approval.DecideOrganisation.Verdict;

/** The names that {@code bpmn/organisation-approval.bpmn} and Java share; a test compares the two, both ways. */
final class OrganisationApprovalModel {

    static final String PROCESS = "organisation-approval";
    static final String WITHDRAWN = "tabard.organisationApplicationWithdrawn";

    static final String RECORD_CPI_RECOMMENDATION = "UserTask_RecordCpiRecommendation";
    static final String ASSESS_ORGANISATION = "UserTask_AssessOrganisation";
    static final String SUPPLY_ORGANISATION_EVIDENCE = "UserTask_SupplyOrganisationEvidence";
    static final String DECIDE_ORGANISATION = "UserTask_DecideOrganisation";

    static final ProcessVariable<ApprovalRoute> ROUTE = ProcessVariable.of("route", ApprovalRoute.class);
    static final ProcessVariable<AssessmentOutcome> ASSESSMENT_OUTCOME =
            ProcessVariable.of("assessmentOutcome", AssessmentOutcome.class);
    static final ProcessVariable<Verdict> VERDICT = ProcessVariable.of("verdict", Verdict.class);

    static final Set<ProcessVariable<?>> VARIABLES = Set.of(ROUTE, ASSESSMENT_OUTCOME, VERDICT);

    private OrganisationApprovalModel() {}
}
