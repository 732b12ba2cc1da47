package tabard.workflow.camunda;

import java.util.Set;

/** The names that {@code bpmn/complaint.bpmn} and Java share; a test compares the two, both ways. */
final class ComplaintModel {

    static final String PROCESS = "complaint";
    static final String SUITABILITY_TOUCHED = "tabard.suitabilityTouched";

    static final String ANSWER_COMPLAINT = "UserTask_AnswerComplaint";
    static final String CONSIDER_CONDUCT = "UserTask_ConsiderConduct";

    static final ProcessVariable<ConductHandler> CONDUCT_HANDLER =
            ProcessVariable.of("conductHandler", ConductHandler.class);

    static final Set<ProcessVariable<?>> VARIABLES = Set.of(CONDUCT_HANDLER);

    private ComplaintModel() {}
}
