package tabard.approval;

import java.util.List;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;

/**
 * What an organisation is about to send: kept until it is sent, and kept after that for the next force.
 *
 * @param forces those to which it goes
 * @param lock counts its changes
 */
public record ApprovalDraft(
        OrganisationId organisation, List<ForceCode> forces, OrganisationEvidence evidence, int lock) {

    public ApprovalDraft {
        forces = forces.stream().distinct().sorted().toList();
    }

    /** The same, going to other forces. */
    public ApprovalDraft to(List<ForceCode> others) {
        return new ApprovalDraft(organisation, others, evidence, lock);
    }

    /** The same, showing something else. */
    public ApprovalDraft showing(OrganisationEvidence other) {
        return new ApprovalDraft(organisation, forces, other, lock);
    }
}
