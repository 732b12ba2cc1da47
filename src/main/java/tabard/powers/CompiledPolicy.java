package tabard.powers;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue, one policy of one force and one day, read together once for everybody who is asked about. Each power is read
 * when it is first asked for.
 */
final class CompiledPolicy {

    private final PowersCatalogue catalogue;
    private final PowersQuestion read;
    private final @Nullable ForcePolicy inEffect;
    private final Map<PowerCode, CompiledPower> powers = new ConcurrentHashMap<>();

    /** Reads for a question, and for every other about the same policy, force and day. */
    CompiledPolicy(PowersCatalogue catalogue, PowersQuestion question) {
        this.catalogue = catalogue;
        this.read = question;
        this.inEffect = question.policyInEffect().orElse(null);
    }

    /** Tells whether the question is about the same policy, force and day. The policy must be the very same object. */
    boolean answers(PowersQuestion question) {
        return question.policy() == read.policy()
                && question.on().equals(read.on())
                && (question.force() == read.force() || question.force().equals(read.force()));
    }

    /** What is read of a power; null where the catalogue has no such power. */
    @Nullable
    CompiledPower find(PowerCode code) {
        var known = powers.get(code);
        return known == null ? compile(code) : known;
    }

    private @Nullable CompiledPower compile(PowerCode code) {
        return catalogue
                .find(code)
                .map(power -> powers.computeIfAbsent(code, _ -> CompiledPower.of(inquiry(power))))
                .orElse(null);
    }

    private Inquiry inquiry(Power power) {
        return new Inquiry(catalogue, read.scheme(), read.force(), read.on(), inEffect, power);
    }

    PowersCatalogue catalogue() {
        return catalogue;
    }

    /** The version of the policy in effect; null for a draft, or where none is in effect. */
    @Nullable
    Integer version() {
        return inEffect == null ? null : inEffect.version();
    }
}
