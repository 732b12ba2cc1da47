package tabard.workflow.camunda;

import static tabard.workflow.camunda.AccreditationModel.CASE_WITHDRAWN;
import static tabard.workflow.camunda.AccreditationModel.DECIDE_ACCREDITATION;
import static tabard.workflow.camunda.AccreditationModel.DECISION_OUTCOME;
import static tabard.workflow.camunda.AccreditationModel.PROCESS;
import static tabard.workflow.camunda.AccreditationModel.RECOMMENDATION_OUTCOME;
import static tabard.workflow.camunda.AccreditationModel.RECOMMEND_POWERS;
import static tabard.workflow.camunda.AccreditationModel.STEPS_ORDER;
import static tabard.workflow.camunda.AccreditationModel.SUPPLY_INFORMATION;
import static tabard.workflow.camunda.AccreditationModel.TRAINING_OUTCOME;
import static tabard.workflow.camunda.AccreditationModel.VERIFY_TRAINING;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tabard.accreditation.AccreditationDecided;
import tabard.accreditation.PowersRecommended;
import tabard.intake.CaseClosed;
import tabard.intake.CaseWithdrawn;
import tabard.intake.CasesOpened;
import tabard.intake.ClosingReason;
import tabard.intake.InformationRequested;
import tabard.intake.InformationSupplied;
import tabard.training.TrainingVerified;

/** Steps of an accreditation that a person takes: the module records it, and then the process moves on, in one transaction. */
@Component
class AccreditationSteps {

    private final EngineMatters matters;
    private final ManyStarts starts;

    AccreditationSteps(EngineMatters matters, ManyStarts starts) {
        this.starts = starts;
        this.matters = matters;
    }

    @EventListener
    void on(CasesOpened event) {
        var orders = new LinkedHashMap<String, Map<String, Object>>();
        event.all().forEach(one -> orders.put(one.caseReference().value(), STEPS_ORDER.with(one.order())));
        starts.start(PROCESS, orders);
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
