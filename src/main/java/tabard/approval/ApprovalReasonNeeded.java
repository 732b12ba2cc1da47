package tabard.approval;

import tabard.kernel.Refusal;

/** A decision that differs from what was found or recommended has no reason. */
public final class ApprovalReasonNeeded extends Refusal {

    private static final long serialVersionUID = 1L;

    ApprovalReasonNeeded() {
        super(
                "approval-reason-needed",
                "Give a reason of 3 to 1,000 characters: this refuses, sends back, or differs from a finding or a"
                        + " recommendation.");
    }
}
