package tabard.workflow.camunda;

import org.springframework.stereotype.Component;
import tabard.approval.OrganisationApplicationId;
import tabard.approval.OrganisationApplications;
import tabard.workflow.Matter;
import tabard.workflow.ProcessMatters;

/** Applications of organisations: what the process of an approval is about. */
@Component
class OrganisationApprovalMatters implements ProcessMatters {

    private final OrganisationApplications applications;

    OrganisationApprovalMatters(OrganisationApplications applications) {
        this.applications = applications;
    }

    @Override
    public String process() {
        return OrganisationApprovalModel.PROCESS;
    }

    @Override
    public Matter get(String key) {
        var application = applications.get(OrganisationApplicationId.parse(key.substring(key.indexOf(':') + 1)));
        return new Matter(process(), key, null, application.force(), application.scheme(), application.organisation());
    }
}
