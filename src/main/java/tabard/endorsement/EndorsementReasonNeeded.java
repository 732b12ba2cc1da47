package tabard.endorsement;

import tabard.kernel.Refusal;

/** What is done to somebody's disadvantage, and every question, is done with a reason. */
public final class EndorsementReasonNeeded extends Refusal {

    private static final long serialVersionUID = 1L;

    EndorsementReasonNeeded() {
        super("endorsement-reason-needed", "Say why, in words that the applicant may read.");
    }
}
