package tabard.workflow.camunda;

import java.util.Set;
import tabard.endorsement.EndorsementScheme.Reviewer;

/** The names that {@code bpmn/supporter.bpmn} and Java share; a test compares the two, both ways. */
final class SupporterModel {

    static final String PROCESS = "supporter";
    static final String WITHDRAWN = "tabard.endorsementWithdrawn";

    static final String CHECK_ENDORSEMENT = "UserTask_CheckEndorsement";
    static final String CHECK_ENDORSEMENT_AT_FORCE = "UserTask_CheckEndorsementAtForce";
    static final String ANSWER_QUERY = "UserTask_AnswerQuery";

    static final ProcessVariable<Reviewer> REVIEWER = ProcessVariable.of("reviewer", Reviewer.class);
    static final ProcessVariable<CheckOutcome> CHECK_OUTCOME = ProcessVariable.of("checkOutcome", CheckOutcome.class);

    static final Set<ProcessVariable<?>> VARIABLES = Set.of(REVIEWER, CHECK_OUTCOME);

    private SupporterModel() {}

    /** The step at which a reviewer checks. */
    static String check(Reviewer reviewer) {
        return switch (reviewer) {
            case CHECKER -> CHECK_ENDORSEMENT;
            case OFFICER -> CHECK_ENDORSEMENT_AT_FORCE;
        };
    }
}
