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
import tabard.training.TrainingOutcome;
import tabard.vetting.VettingOutcome;
import tabard.workflow.CaseFacts;
import tabard.workflow.CaseFacts.Milestone;
import tabard.workflow.Standing;

/** Where the facts of a case say that its process stands. */
final class CaseStanding {

    private static final String JOIN = "Gateway_BothDone";

    /** Where a case stands once vetting and training are done: the last thing that happened tells. */
    private static final Map<Milestone, String> AFTER_BOTH = lastFirst();

    private CaseStanding() {}

    static Standing of(CaseFacts facts) {
        return new Standing(
                AccreditationModel.PROCESS, facts.caseReference().value(), placesOf(facts), outcomes(facts));
    }

    private static List<String> placesOf(CaseFacts facts) {
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
        return facts.has(VETTING_REQUESTED) ? AccreditationModel.CALL_VETTING : "Gateway_VettingOrder";
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

    private static Map<String, String> outcomes(CaseFacts facts) {
        var outcomes = new HashMap<String, String>();
        outcomes.put(AccreditationModel.STEPS_ORDER.name(), facts.order().name());
        if (facts.has(VETTING_CLEARED)) {
            outcomes.put(AccreditationModel.VETTING_OUTCOME.name(), VettingOutcome.CLEARED.name());
        }
        if (facts.has(TRAINING_VERIFIED)) {
            outcomes.put(AccreditationModel.TRAINING_OUTCOME.name(), TrainingOutcome.VERIFIED.name());
        }
        return outcomes;
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
