package tabard.workflow.camunda;

import static tabard.workflow.camunda.AccreditationModel.DECIDE_ACCREDITATION;
import static tabard.workflow.camunda.AccreditationModel.DECISION_OUTCOME;
import static tabard.workflow.camunda.AccreditationModel.RECOMMENDATION_OUTCOME;
import static tabard.workflow.camunda.AccreditationModel.RECOMMEND_POWERS;
import static tabard.workflow.camunda.AccreditationModel.SUPPLY_INFORMATION;
import static tabard.workflow.camunda.AccreditationModel.TRAINING_OUTCOME;
import static tabard.workflow.camunda.AccreditationModel.VERIFY_TRAINING;
import static tabard.workflow.camunda.VettingModel.RECORD_VETTING_OUTCOME;
import static tabard.workflow.camunda.VettingModel.VETTING_OUTCOME;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import tabard.accreditation.DecisionOutcome;
import tabard.powers.StepOrder;
import tabard.training.TrainingOutcome;
import tabard.vetting.VettingOutcome;

/** Leads a case to where a test begins. */
final class CaseWalk {

    private final StubbedEngine stubbed;

    CaseWalk(StubbedEngine stubbed) {
        this.stubbed = stubbed;
    }

    ProcessInstance waitingAt(String where) {
        return switch (where) {
            case "opened" -> {
                stubbed.start(StepOrder.PARALLEL);
                yield stubbed.instance();
            }
            case "vetting", RECORD_VETTING_OUTCOME -> stubbed.opened(StepOrder.VETTING_FIRST);
            case "training", VERIFY_TRAINING -> stubbed.opened(StepOrder.TRAINING_FIRST);
            case "recommend", RECOMMEND_POWERS -> bothDone(StepOrder.PARALLEL);
            case "supply", SUPPLY_INFORMATION -> {
                var instance = bothDone(StepOrder.PARALLEL);
                stubbed.done(RECOMMEND_POWERS, RECOMMENDATION_OUTCOME, RecommendationOutcome.MORE_INFORMATION);
                yield instance;
            }
            default -> recommended(StepOrder.PARALLEL);
        };
    }

    ProcessInstance bothDone(StepOrder order) {
        var instance = stubbed.opened(order);
        if (order == StepOrder.TRAINING_FIRST) {
            trained();
            cleared();
        } else {
            cleared();
            trained();
        }
        return instance;
    }

    ProcessInstance recommended(StepOrder order) {
        var instance = bothDone(order);
        stubbed.done(RECOMMEND_POWERS, RECOMMENDATION_OUTCOME, RecommendationOutcome.RECOMMENDED);
        return instance;
    }

    void cleared() {
        stubbed.done(RECORD_VETTING_OUTCOME, VETTING_OUTCOME, VettingOutcome.CLEARED);
    }

    void trained() {
        stubbed.done(VERIFY_TRAINING, TRAINING_OUTCOME, TrainingOutcome.VERIFIED);
    }

    void decided(DecisionOutcome outcome) {
        stubbed.done(DECIDE_ACCREDITATION, DECISION_OUTCOME, outcome);
    }
}
