package tabard.workflow.camunda;

import static tabard.workflow.CaseFacts.Milestone.ALL_REFUSED;
import static tabard.workflow.CaseFacts.Milestone.CERTIFICATE_ISSUED;
import static tabard.workflow.CaseFacts.Milestone.DECIDED_TO_GRANT;
import static tabard.workflow.CaseFacts.Milestone.NOTHING_GRANTED;
import static tabard.workflow.CaseFacts.Milestone.POWERS_GRANTED;
import static tabard.workflow.CaseFacts.Milestone.QUESTION_OPEN;
import static tabard.workflow.CaseFacts.Milestone.RECOMMENDED;
import static tabard.workflow.CaseFacts.Milestone.TRAINING_FAILED;
import static tabard.workflow.CaseFacts.Milestone.TRAINING_VERIFIED;
import static tabard.workflow.CaseFacts.Milestone.VETTING_CLEARED;
import static tabard.workflow.CaseFacts.Milestone.VETTING_NOT_CLEARED;
import static tabard.workflow.CaseFacts.Milestone.VETTING_REQUESTED;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import tabard.training.TrainingOutcome;
import tabard.vetting.VettingOutcome;
import tabard.workflow.CaseFacts;
import tabard.workflow.CaseFacts.Milestone;

/** Puts a lost process back where the facts of its case say it is: the engine is a to-do list, and can be written anew. */
@Component
class Rebuilding {

    private static final String JOIN = "Gateway_BothDone";

    /** Where a case stands once vetting and training are done: the last thing that happened tells. */
    private static final Map<Milestone, String> AFTER_BOTH = lastFirst();

    private final RuntimeService runtime;

    Rebuilding(RuntimeService runtime) {
        this.runtime = runtime;
    }

    boolean rebuild(CaseFacts facts) {
        var key = facts.caseReference().value();
        if (runtime.createProcessInstanceQuery().processInstanceBusinessKey(key).count() > 0) {
            return false;
        }
        var instance = runtime.createProcessInstanceByKey(AccreditationModel.PROCESS)
                .businessKey(key)
                .setVariables(variables(facts));
        placesOf(facts).forEach(instance::startBeforeActivity);
        instance.execute();
        return true;
    }

    static List<String> placesOf(CaseFacts facts) {
        var vetting = vettingPlace(facts);
        var training = trainingPlace(facts);
        if (vetting.startsWith("ServiceTask_Close")) {
            return List.of(vetting);
        }
        if (training.startsWith("ServiceTask_Close")) {
            return List.of(training);
        }
        return vetting.equals(JOIN) && training.equals(JOIN)
                ? List.of(placeAfterBoth(facts))
                : List.of(vetting, training);
    }

    private static String vettingPlace(CaseFacts facts) {
        if (facts.has(VETTING_NOT_CLEARED)) {
            return "ServiceTask_CloseVettingNotCleared";
        }
        if (facts.has(VETTING_CLEARED)) {
            return JOIN;
        }
        return facts.has(VETTING_REQUESTED) ? AccreditationModel.RECORD_VETTING_OUTCOME : "Gateway_VettingOrder";
    }

    private static String trainingPlace(CaseFacts facts) {
        if (facts.has(TRAINING_FAILED)) {
            return "ServiceTask_CloseTrainingFailed";
        }
        return facts.has(TRAINING_VERIFIED) ? JOIN : "Gateway_TrainingOrder";
    }

    private static String placeAfterBoth(CaseFacts facts) {
        return AFTER_BOTH.entrySet().stream()
                .filter(entry -> facts.has(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(AccreditationModel.RECOMMEND_POWERS);
    }

    private static Map<String, Object> variables(CaseFacts facts) {
        var variables = new HashMap<>(AccreditationModel.STEPS_ORDER.with(facts.order()));
        if (facts.has(VETTING_CLEARED)) {
            variables.putAll(AccreditationModel.VETTING_OUTCOME.with(VettingOutcome.CLEARED));
        }
        if (facts.has(TRAINING_VERIFIED)) {
            variables.putAll(AccreditationModel.TRAINING_OUTCOME.with(TrainingOutcome.VERIFIED));
        }
        return variables;
    }

    private static Map<Milestone, String> lastFirst() {
        var places = new LinkedHashMap<Milestone, String>();
        places.put(CERTIFICATE_ISSUED, "ServiceTask_CloseAccredited");
        places.put(POWERS_GRANTED, "ServiceTask_IssueCertificate");
        places.put(NOTHING_GRANTED, "ServiceTask_ClosePowersRefused");
        places.put(ALL_REFUSED, "ServiceTask_ClosePowersRefused");
        places.put(DECIDED_TO_GRANT, "ServiceTask_GrantPowers");
        places.put(QUESTION_OPEN, AccreditationModel.SUPPLY_INFORMATION);
        places.put(RECOMMENDED, AccreditationModel.DECIDE_ACCREDITATION);
        return places;
    }
}
