package tabard.workflow.camunda;

import static tabard.workflow.camunda.AccreditationModel.CASE_WITHDRAWN;
import static tabard.workflow.camunda.AccreditationModel.DECIDE_ACCREDITATION;
import static tabard.workflow.camunda.AccreditationModel.DECISION_OUTCOME;
import static tabard.workflow.camunda.AccreditationModel.PROCESS;
import static tabard.workflow.camunda.AccreditationModel.RECOMMENDATION_OUTCOME;
import static tabard.workflow.camunda.AccreditationModel.RECOMMEND_POWERS;
import static tabard.workflow.camunda.AccreditationModel.RECORD_VETTING_OUTCOME;
import static tabard.workflow.camunda.AccreditationModel.STEPS_ORDER;
import static tabard.workflow.camunda.AccreditationModel.SUPPLY_INFORMATION;
import static tabard.workflow.camunda.AccreditationModel.TRAINING_OUTCOME;
import static tabard.workflow.camunda.AccreditationModel.VERIFY_TRAINING;
import static tabard.workflow.camunda.AccreditationModel.VETTING_OUTCOME;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tabard.accreditation.AccreditationDecided;
import tabard.accreditation.PowersRecommended;
import tabard.intake.CaseClosed;
import tabard.intake.CaseOpened;
import tabard.intake.CaseWithdrawn;
import tabard.intake.ClosingReason;
import tabard.intake.InformationRequested;
import tabard.intake.InformationSupplied;
import tabard.training.TrainingVerified;
import tabard.vetting.VettingOutcomeRecorded;

/** Steps of an accreditation that a person takes: the module records it, and then the process moves on, in one transaction. */
@Component
class AccreditationSteps {

    private final EngineMatters matters;

    AccreditationSteps(EngineMatters matters) {
        this.matters = matters;
    }

    @EventListener
    void on(CaseOpened event) {
        matters.start(PROCESS, event.caseReference().value(), STEPS_ORDER.with(event.order()));
    }

    @EventListener
    void on(VettingOutcomeRecorded event) {
        matters.complete(event.caseReference().value(), RECORD_VETTING_OUTCOME, VETTING_OUTCOME.with(event.outcome()));
    }

    @EventListener
    void on(TrainingVerified event) {
        matters.complete(event.caseReference().value(), VERIFY_TRAINING, TRAINING_OUTCOME.with(event.outcome()));
    }

    @EventListener
    void on(PowersRecommended event) {
        var recommended = RECOMMENDATION_OUTCOME.with(RecommendationOutcome.RECOMMENDED);
        matters.complete(event.caseReference().value(), RECOMMEND_POWERS, recommended);
    }

    @EventListener
    void on(InformationRequested event) {
        var more = RECOMMENDATION_OUTCOME.with(RecommendationOutcome.MORE_INFORMATION);
        matters.complete(event.caseReference().value(), RECOMMEND_POWERS, more);
    }

    @EventListener
    void on(InformationSupplied event) {
        matters.complete(event.caseReference().value(), SUPPLY_INFORMATION, Map.of());
    }

    @EventListener
    void on(AccreditationDecided event) {
        matters.complete(event.caseReference().value(), DECIDE_ACCREDITATION, DECISION_OUTCOME.with(event.outcome()));
    }

    @EventListener
    void on(CaseWithdrawn event) {
        matters.tell(event.caseReference().value(), CASE_WITHDRAWN, "withdraw");
    }

    /** A case that its arrangement took with it leaves the process by the same door as one that is withdrawn. */
    @EventListener
    void on(CaseClosed event) {
        if (event.reason() == ClosingReason.ARRANGEMENT_ENDED) {
            matters.tell(event.caseReference().value(), CASE_WITHDRAWN, "end with its arrangement");
        }
    }
}
