package tabard.approval;

import tabard.kernel.Refusal;

/** Whoever has assessed an organisation would decide on it. */
public final class AssessorDecides extends Refusal {

    private static final long serialVersionUID = 1L;

    AssessorDecides() {
        super(
                "assessor-decides",
                "Whoever has written in the assessment of an organisation does not decide on it. Ask the chief officer or"
                        + " another delegate.");
    }
}
