package tabard.powers;

import java.time.LocalDate;
import java.util.Optional;
import tabard.kernel.ForceCode;

/** One power asked for, with all that the checks read of it. */
record Inquiry(
        PowersCatalogue catalogue,
        PowersQuestion question,
        Power power,
        PowersQuestion.AskedPower asked,
        Answers answers) {

    LocalDate on() {
        return question.on();
    }

    Facts facts() {
        return question.facts();
    }

    /** The name of the power, as messages begin with it. */
    String name() {
        return power.name();
    }

    ForceCode forceCode() {
        return question.force().code();
    }

    /** The name of the force. */
    String force() {
        return question.force().name();
    }

    /** The day asked about, in words. */
    String day() {
        return PlainWords.day(question.on());
    }

    /** Whether the force is one that can run the scheme. */
    boolean forceRunsScheme() {
        return question.force().scheme().equals(question.scheme());
    }

    /** The policy to judge by: none where the force does not run the scheme, or has no policy in effect. */
    Optional<ForcePolicy> policy() {
        return forceRunsScheme() ? question.policyInEffect() : Optional.empty();
    }

    /** What the policy says of this power, if there is a policy to judge by and it says anything. */
    Optional<PolicyPower> row() {
        return policy().flatMap(policy -> policy.find(power.code()));
    }

    /** A reason resting on the provision that the scheme gives for the rule. */
    Reason reason(Rule rule, String message, String needs) {
        return new Reason(rule, catalogue.provision(rule), message, needs);
    }

    /** The name of another power, in quotation marks. */
    String quoted(PowerCode code) {
        return "'%s'".formatted(catalogue.get(code).name());
    }
}
