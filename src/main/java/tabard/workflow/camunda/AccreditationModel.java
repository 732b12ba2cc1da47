package tabard.workflow.camunda;

import java.util.Set;
import tabard.accreditation.DecisionOutcome;
import tabard.accreditation.GrantOutcome;
import tabard.intake.ClosingReason;
import tabard.powers.StepOrder;
import tabard.training.TrainingOutcome;
import tabard.vetting.VettingOutcome;

/** The names that {@code bpmn/accreditation.bpmn} and Java share; a test compares the two, both ways. */
final class AccreditationModel {

    static final String PROCESS = "accreditation";
    static final String CASE_WITHDRAWN = "tabard.caseWithdrawn";

    static final String CALL_VETTING = "CallActivity_Vetting";
    static final String VERIFY_TRAINING = "UserTask_VerifyTraining";
    static final String RECOMMEND_POWERS = "UserTask_RecommendPowers";
    static final String SUPPLY_INFORMATION = "UserTask_SupplyInformation";
    static final String DECIDE_ACCREDITATION = "UserTask_DecideAccreditation";

    static final ProcessVariable<StepOrder> STEPS_ORDER = ProcessVariable.of("stepsOrder", StepOrder.class);
    static final ProcessVariable<VettingOutcome> VETTING_OUTCOME =
            ProcessVariable.of("vettingOutcome", VettingOutcome.class);
    static final ProcessVariable<TrainingOutcome> TRAINING_OUTCOME =
            ProcessVariable.of("trainingOutcome", TrainingOutcome.class);
    static final ProcessVariable<RecommendationOutcome> RECOMMENDATION_OUTCOME =
            ProcessVariable.of("recommendationOutcome", RecommendationOutcome.class);
    static final ProcessVariable<DecisionOutcome> DECISION_OUTCOME =
            ProcessVariable.of("decisionOutcome", DecisionOutcome.class);
    static final ProcessVariable<GrantOutcome> GRANT_OUTCOME = ProcessVariable.of("grantOutcome", GrantOutcome.class);

    /** Stands in the model itself, at each step that closes the case, and nowhere else. */
    static final ProcessVariable<ClosingReason> CLOSING_REASON =
            ProcessVariable.of("closingReason", ClosingReason.class);

    static final Set<ProcessVariable<?>> VARIABLES = Set.of(
            STEPS_ORDER,
            VETTING_OUTCOME,
            TRAINING_OUTCOME,
            RECOMMENDATION_OUTCOME,
            DECISION_OUTCOME,
            GRANT_OUTCOME,
            CLOSING_REASON);

    private AccreditationModel() {}
}
