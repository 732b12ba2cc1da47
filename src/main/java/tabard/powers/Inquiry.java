package tabard.powers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tabard.kernel.SchemeCode;
import tabard.powers.PowersQuestion.AskedForce;

/**
 * One power, one force and one day: all that the checks read before it is known who asks.
 *
 * @param inEffect the force's policy where one is in effect
 */
record Inquiry(
        PowersCatalogue catalogue,
        SchemeCode scheme,
        AskedForce asked,
        LocalDate on,
        @Nullable ForcePolicy inEffect,
        Power power) {

    /** The power, as messages name it. */
    Argument named() {
        return Argument.NamedPower.of(power);
    }

    /** The force, as messages name it. */
    Argument.NamedForce force() {
        return new Argument.NamedForce(asked.code(), asked.name());
    }

    /** The day asked about. */
    Argument day() {
        return new Argument.Day(on);
    }

    /** The name of the scheme. */
    Argument schemeName() {
        return new Argument.English(catalogue.schemeName());
    }

    /** The countries of the force, in order. */
    List<Country> countries() {
        return asked.countries().stream().sorted().toList();
    }

    /** Whether the force is one that can run the scheme. */
    boolean forceRunsScheme() {
        return asked.scheme().equals(scheme);
    }

    /** The policy to judge by: none where the force does not run the scheme, or has no policy in effect. */
    Optional<ForcePolicy> policy() {
        return forceRunsScheme() ? Optional.ofNullable(inEffect) : Optional.empty();
    }

    /** What the policy says of this power, if there is a policy to judge by and it says anything. */
    Optional<PolicyPower> row() {
        return policy().flatMap(policy -> policy.find(power.code()));
    }

    /** A reason resting on the provision that the scheme gives for the rule. */
    Reason reason(Wording wording, Argument... arguments) {
        return Reason.of(catalogue.provision(wording.rule()), wording, arguments);
    }

    /** Other powers, any of which would do. */
    Argument anyOf(List<PowerCode> codes) {
        return new Argument.AnyOfPowers(
                codes.stream().map(catalogue::get).map(Argument.NamedPower::of).toList());
    }

    /** An agreement by the name it has in the catalogue, or else by its code. */
    Argument agreement(String code) {
        return new Argument.Quoted(
                catalogue.agreement(code).map(PowersCatalogue.Agreement::name).orElse(code));
    }
}
