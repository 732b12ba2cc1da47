package tabard.workflow.camunda;

import static tabard.workflow.camunda.AccreditationModel.DECIDE_ACCREDITATION;
import static tabard.workflow.camunda.AccreditationModel.DECISION_OUTCOME;
import static tabard.workflow.camunda.AccreditationModel.RECOMMENDATION_OUTCOME;
import static tabard.workflow.camunda.AccreditationModel.RECOMMEND_POWERS;
import static tabard.workflow.camunda.AccreditationModel.RECORD_VETTING_OUTCOME;
import static tabard.workflow.camunda.AccreditationModel.SUPPLY_INFORMATION;
import static tabard.workflow.camunda.AccreditationModel.TRAINING_OUTCOME;
import static tabard.workflow.camunda.AccreditationModel.VERIFY_TRAINING;
import static tabard.workflow.camunda.AccreditationModel.VETTING_OUTCOME;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tabard.accreditation.AccreditationDecided;
import tabard.accreditation.PowersRecommended;
import tabard.intake.CaseOpened;
import tabard.intake.CaseWithdrawn;
import tabard.intake.InformationRequested;
import tabard.intake.InformationSupplied;
import tabard.training.TrainingVerified;
import tabard.vetting.VettingOutcomeRecorded;

/** Steps that a person takes: the module records it, and then the process moves on, in one transaction. */
@Component
class HumanSteps {

    private final EngineCases cases;

    HumanSteps(EngineCases cases) {
        this.cases = cases;
    }

    @EventListener
    void on(CaseOpened event) {
        cases.start(event.caseReference(), event.order());
    }

    @EventListener
    void on(VettingOutcomeRecorded event) {
        cases.complete(event.caseReference(), RECORD_VETTING_OUTCOME, VETTING_OUTCOME.with(event.outcome()));
    }

    @EventListener
    void on(TrainingVerified event) {
        cases.complete(event.caseReference(), VERIFY_TRAINING, TRAINING_OUTCOME.with(event.outcome()));
    }

    @EventListener
    void on(PowersRecommended event) {
        var recommended = RECOMMENDATION_OUTCOME.with(RecommendationOutcome.RECOMMENDED);
        cases.complete(event.caseReference(), RECOMMEND_POWERS, recommended);
    }

    @EventListener
    void on(InformationRequested event) {
        var more = RECOMMENDATION_OUTCOME.with(RecommendationOutcome.MORE_INFORMATION);
        cases.complete(event.caseReference(), RECOMMEND_POWERS, more);
    }

    @EventListener
    void on(InformationSupplied event) {
        cases.complete(event.caseReference(), SUPPLY_INFORMATION, Map.of());
    }

    @EventListener
    void on(AccreditationDecided event) {
        cases.complete(event.caseReference(), DECIDE_ACCREDITATION, DECISION_OUTCOME.with(event.outcome()));
    }

    @EventListener
    void on(CaseWithdrawn event) {
        cases.withdraw(event.caseReference());
    }
}
