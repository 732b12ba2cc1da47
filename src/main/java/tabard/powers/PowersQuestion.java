package tabard.powers;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tabard.kernel.ForceCode;
import tabard.kernel.SchemeCode;

/**
 * May this person be granted these powers, by this force, on this day?
 *
 * @param scheme the scheme asked about
 * @param powers the powers asked for, each once, one to {@value #MOST}
 * @param policy the policy to read: the one in effect, a draft, or null where the force has none
 */
public record PowersQuestion(
        SchemeCode scheme,
        AskedForce force,
        LocalDate on,
        List<AskedPower> powers,
        @Nullable ForcePolicy policy,
        Facts facts) {

    /** How many powers can be asked about at once. */
    public static final int MOST = 64;

    /**
     * The force that would grant.
     *
     * @param scheme the scheme that its chief officer can run
     * @param countries where it polices: a power must be usable in each of them
     */
    public record AskedForce(ForceCode code, String name, SchemeCode scheme, Set<Country> countries) {

        public AskedForce {
            countries = Set.copyOf(EnumSet.copyOf(countries));
        }
    }

    /** One power asked for, with the offences and byelaws that the grant would name. */
    public record AskedPower(PowerCode power, List<OffenceCode> offences, List<String> byelaws) {

        public AskedPower {
            offences = List.copyOf(offences);
            byelaws = List.copyOf(byelaws);
            PolicyChecks.onceEach("offence", offences);
            PolicyChecks.onceEach("byelaw", byelaws);
        }

        /** Asks for a power without naming anything. */
        public static AskedPower of(PowerCode power) {
            return new AskedPower(power, List.of(), List.of());
        }
    }

    public PowersQuestion {
        powers = List.copyOf(powers);
        if (powers.isEmpty() || powers.size() > MOST) {
            throw new IllegalArgumentException(
                    "%d powers are asked for. Ask for 1 to %d.".formatted(powers.size(), MOST));
        }
        PolicyChecks.onceEach("power", powers.stream().map(AskedPower::power).toList());
        if (policy != null
                && !(policy.force().equals(force.code()) && policy.scheme().equals(scheme))) {
            throw new IllegalArgumentException("The policy is of %s under %s, and the question is about %s under %s."
                    .formatted(policy.force(), policy.scheme(), force.code(), scheme));
        }
    }

    /** The policy, if there is one and it is in effect on the day. */
    public Optional<ForcePolicy> policyInEffect() {
        return Optional.ofNullable(policy).filter(given -> given.inEffectOn(on));
    }

    /** The same about another day. */
    public PowersQuestion on(LocalDate day) {
        return new PowersQuestion(scheme, force, day, powers, policy, facts);
    }

    /** The same by another policy. */
    PowersQuestion by(ForcePolicy other) {
        return new PowersQuestion(scheme, force, on, powers, other, facts);
    }

    /** The same, had other facts been stated. */
    PowersQuestion given(Facts stated) {
        return new PowersQuestion(scheme, force, on, powers, policy, stated);
    }

    /** The same about other powers. */
    PowersQuestion asking(List<AskedPower> others) {
        return new PowersQuestion(scheme, force, on, others, policy, facts);
    }

    /** What is asked about a power, if it is asked about. */
    Optional<AskedPower> asked(PowerCode power) {
        return powers.stream().filter(asked -> asked.power().equals(power)).findFirst();
    }
}
