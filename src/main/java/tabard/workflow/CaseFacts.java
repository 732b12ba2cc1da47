package tabard.workflow;

import java.util.Set;
import tabard.kernel.CaseReference;
import tabard.powers.StepOrder;

/**
 * What is known of an open case, as far as it matters to where its process stands.
 *
 * @param reached what has happened and still holds
 */
public record CaseFacts(CaseReference caseReference, StepOrder order, Set<Milestone> reached) {

    /** What can have happened to a case. */
    public enum Milestone {
        /** The vetting unit was asked. */
        VETTING_REQUESTED,
        /** Vetting was cleared, or a good clearance recognised. */
        VETTING_CLEARED,
        /** Vetting was refused or discontinued. */
        VETTING_NOT_CLEARED,
        /** An officer found the training adequate. */
        TRAINING_VERIFIED,
        /** An officer found the training wanting. */
        TRAINING_FAILED,
        /** A question to the applicant is open. */
        QUESTION_OPEN,
        /** The officer recommended. */
        RECOMMENDED,
        /** The chief officer refused every power. */
        ALL_REFUSED,
        /** The chief officer decided to grant. */
        DECIDED_TO_GRANT,
        /** On the day, no power could be granted. */
        NOTHING_GRANTED,
        /** Powers were granted. */
        POWERS_GRANTED,
        /** The certificate was issued. */
        CERTIFICATE_ISSUED
    }

    public CaseFacts {
        reached = Set.copyOf(reached);
    }

    /** Whether that has happened. */
    public boolean has(Milestone milestone) {
        return reached.contains(milestone);
    }
}
