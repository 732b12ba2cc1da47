package tabard.workflow.camunda;

import static tabard.workflow.camunda.OrganisationApprovalModel.ASSESS_ORGANISATION;
import static tabard.workflow.camunda.OrganisationApprovalModel.DECIDE_ORGANISATION;
import static tabard.workflow.camunda.OrganisationApprovalModel.RECORD_CPI_RECOMMENDATION;
import static tabard.workflow.camunda.OrganisationApprovalModel.SUPPLY_ORGANISATION_EVIDENCE;

import java.util.List;
import java.util.Map;
import tabard.approval.OrganisationApplication;
import tabard.workflow.Standing;

/** Where the facts of an open application say that its process stands. */
final class OrganisationApprovalStanding {

    private OrganisationApprovalStanding() {}

    /** One that is decided or withdrawn stands nowhere: its process has ended. */
    static Standing of(OrganisationApplication application) {
        return new Standing(
                OrganisationApprovalModel.PROCESS,
                application.id().stream(),
                places(application.state()),
                Map.of(
                        OrganisationApprovalModel.ROUTE.name(),
                        application.route().name()));
    }

    static List<String> places(OrganisationApplication.State state) {
        return switch (state) {
            case AWAITING_RECOMMENDATION -> List.of(RECORD_CPI_RECOMMENDATION);
            case ASSESSING -> List.of(ASSESS_ORGANISATION);
            case ASKED -> List.of(SUPPLY_ORGANISATION_EVIDENCE);
            case ASSESSED -> List.of(DECIDE_ORGANISATION);
            case APPROVED, REFUSED, WITHDRAWN -> List.of();
        };
    }
}
