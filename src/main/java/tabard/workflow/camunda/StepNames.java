package tabard.workflow.camunda;

import java.util.Locale;

/** What follows from the name of a step, by the house's rules for models; a test keeps every model to them. */
final class StepNames {

    private StepNames() {}

    /** The form of {@code UserTask_VerifyTraining} is {@code verify-training}. */
    static String form(String step) {
        return step.substring(step.indexOf('_') + 1)
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    /** {@code UserTask_VerifyTraining} in words is {@code verify training}. */
    static String words(String step) {
        return form(step).replace('-', ' ');
    }

    /** {@code ServiceTask_EscalateVerifyTraining} escalates {@code UserTask_VerifyTraining}. */
    static String escalated(String escalation) {
        return escalation.replace("ServiceTask_Escalate", "UserTask_");
    }
}
