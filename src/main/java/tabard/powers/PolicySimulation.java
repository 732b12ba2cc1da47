package tabard.powers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tabard.kernel.SchemeCode;
import tabard.powers.PowersQuestion.AskedForce;
import tabard.powers.PowersQuestion.AskedPower;

/**
 * What a change of the law or of a force's policy would do to people: the rules are asked twice about each, as things are and
 * as they would be. People about whom the same is known are asked about once. For one run, by one thread.
 */
public final class PolicySimulation {

    private static final int REMEMBERED = 20_000;
    private static final Set<Rule> LAW =
            EnumSet.of(Rule.UNKNOWN_POWER, Rule.IN_FORCE, Rule.OPERATIVE, Rule.LEGAL_REVIEW);

    private final AskedForce force;
    private final SchemeCode scheme;
    private final LocalDate on;
    private final Judged before;
    private final Judged after;
    private final Map<Known, List<Difference>> remembered = new LinkedHashMap<>(1_024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Known, List<Difference>> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** The law and the policy that somebody is judged by; no policy where the force has none. */
    public record World(PowersCatalogue catalogue, @Nullable ForcePolicy policy) {}

    /**
     * A power that somebody holds.
     *
     * @param until the first day on which the grant is over by its own words
     */
    public record Held(AskedPower power, LocalDate until) {}

    /** Whether somebody would have a power more or a power less. */
    public enum Effect {
        LOSES,
        GAINS
    }

    /**
     * What would change for one person and one power.
     *
     * @param when of a loss the first day without it: the day of the change where the law ends it, or else the day the grant
     *     is over, for a policy ends no grant; of a gain the first day on which it could be granted
     * @param byLaw whether the law ends it, whatever the grant says
     * @param why of a loss what would stand in the way, of a gain what would no longer
     */
    public record Difference(PowerCode power, Effect effect, LocalDate when, boolean byLaw, List<Reason> why) {

        public Difference {
            why = List.copyOf(why);
        }
    }

    /** A world with its rules, which remember what they have worked out of the policy. */
    private record Judged(PowersRules rules, @Nullable ForcePolicy policy) {

        private Judged(World world) {
            this(new PowersRules(world.catalogue()), world.policy());
        }
    }

    private record Known(List<AskedPower> powers, Facts facts) {}

    /**
     * Prepares a run.
     *
     * @param on the day of the change
     */
    public PolicySimulation(AskedForce force, SchemeCode scheme, LocalDate on, World before, World after) {
        this.force = force;
        this.scheme = scheme;
        this.on = on;
        this.before = new Judged(before);
        this.after = new Judged(after);
    }

    /** What would change for somebody who holds powers; a grant that is over by the day of the change is left out. */
    public List<Difference> ofHolder(List<Held> held, Facts facts) {
        var lasting = held.stream().filter(one -> one.until().isAfter(on)).toList();
        if (lasting.isEmpty()) {
            return List.of();
        }
        var until = lasting.stream().collect(Collectors.toMap(one -> one.power().power(), Held::until));
        return differences(lasting.stream().map(Held::power).toList(), facts).stream()
                .map(one -> one.effect() == Effect.GAINS || one.byLaw()
                        ? one
                        : new Difference(
                                one.power(), one.effect(), until.getOrDefault(one.power(), on), false, one.why()))
                .toList();
    }

    /** What would change for somebody who asked for powers, were it decided again on the day of the change. */
    public List<Difference> ofApplicant(List<AskedPower> asked, Facts facts) {
        return differences(asked, facts);
    }

    private List<Difference> differences(List<AskedPower> powers, Facts facts) {
        var known = new Known(powers, facts);
        var found = remembered.get(known);
        if (found == null) {
            found = judged(powers, facts);
            remembered.put(known, found);
        }
        return found;
    }

    private List<Difference> judged(List<AskedPower> powers, Facts facts) {
        var now = findings(before, powers, facts);
        var differences = new ArrayList<Difference>();
        for (var then : findings(after, powers, facts).values()) {
            difference(now.get(then.power()), then, differences);
        }
        return List.copyOf(differences);
    }

    private void difference(@Nullable Finding now, Finding then, List<Difference> differences) {
        if (now == null) {
            throw new IllegalStateException("Both answers are about the same powers.");
        }
        var endedByLaw = now.rules().stream().noneMatch(LAW::contains)
                && then.rules().stream().anyMatch(LAW::contains);
        if (endedByLaw || (now.grantable() && !then.grantable())) {
            differences.add(new Difference(then.power(), Effect.LOSES, on, endedByLaw, without(then, now)));
        } else if (!now.grantable() && then.grantable()) {
            differences.add(new Difference(then.power(), Effect.GAINS, on, false, without(now, then)));
        }
    }

    private static List<Reason> without(Finding one, Finding other) {
        return one.reasons().stream()
                .filter(reason -> !other.rules().contains(reason.rule()))
                .toList();
    }

    private Map<PowerCode, Finding> findings(Judged world, List<AskedPower> powers, Facts facts) {
        var question = new PowersQuestion(scheme, force, on, powers, world.policy(), facts);
        return world.rules().decide(question).findings().stream()
                .collect(Collectors.toMap(Finding::power, Function.identity(), (one, _) -> one, LinkedHashMap::new));
    }
}
