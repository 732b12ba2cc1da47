package tabard.powers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tabard.powers.SubsetWalk.Broken;
import tabard.powers.SubsetWalk.Need;

/** One day of a proof: what the law demands of that day's answers, and what every subset of the powers leads to. */
final class ProvedDay {

    private final BestCase best;
    private final List<Power> powers;
    private final SubsetWalk walk;

    ProvedDay(BestCase best) {
        this.best = best;
        this.powers = best.catalogue.all();
        var rules = new ReducedRules(best);
        this.walk = new SubsetWalk(
                powers.size(),
                rules.select((_, answer) -> answer.granted()),
                rules.select((_, answer) -> answer.granted() && answer.goodUntil() == null),
                rules.select((power, answer) -> answer.granted() && beyond(powers.get(power), answer.goodUntil())),
                forbidden(),
                needs(),
                powers.stream().map(this::dependents).toList());
    }

    /** What is walked through: the same on two days on which the rules and the law say the same. */
    SubsetWalk walk() {
        return walk;
    }

    /** Whether the power is granted where all are asked for. */
    boolean grants(PowerCode power) {
        return (walk.granted().of((1 << powers.size()) - 1) & bit(power)) != 0;
    }

    /** Tries every subset. */
    List<CounterExample> counterExamples() {
        var order = Comparator.comparing(
                        (Map.Entry<Broken, Integer> broken) -> broken.getKey().invariant())
                .thenComparing(broken -> Integer.bitCount(broken.getValue()))
                .thenComparing(broken -> broken.getKey().power());
        return walk.walk().entrySet().stream()
                .sorted(order)
                .map(broken -> counterExample(broken.getKey(), broken.getValue()))
                .toList();
    }

    /** Every offence that can be named on the day, or that the policy lists, and must not be. */
    Stream<CounterExample> offences() {
        return powers.stream()
                .flatMap(power -> best.catalogue.offencesOf(power).stream()
                        .filter(offence -> listedThoughBarred(power, offence)
                                || !open(offence) && best.grantedNaming(power, offence.code()))
                        .map(offence -> new CounterExample(
                                Invariant.OFFENCE_OPEN,
                                power.code(),
                                List.of(power.code()),
                                List.of(),
                                offence.code(),
                                best.on,
                                best.catalogue.provision(Invariant.OFFENCE_OPEN))));
    }

    private boolean listedThoughBarred(Power power, Offence offence) {
        return offence.barred()
                && best.row(power.code())
                        .filter(row -> row.offences().contains(offence.code()))
                        .isPresent();
    }

    private boolean open(Offence offence) {
        return !offence.barred() && everywhere(country -> offence.availableOn(country, best.on));
    }

    private Map<Invariant, Integer> forbidden() {
        var forbidden = new EnumMap<Invariant, Integer>(Invariant.class);
        forbidden.put(
                Invariant.WITHIN_POLICY,
                all(power ->
                        best.row(power.code()).filter(PolicyPower::permitted).isEmpty()));
        forbidden.put(
                Invariant.USABLE_IN_LAW,
                all(power ->
                        !everywhere(country -> power.statusOn(country, best.on).usable())));
        forbidden.put(Invariant.NOTICE_NAMES_ITS_OFFENCES, all(this::unnamed));
        return forbidden;
    }

    private boolean unnamed(Power power) {
        var asked = best.powers.get(powers.indexOf(power));
        return asked.offences().size() < power.offencesNeeded()
                || asked.byelaws().size() < power.byelawsNeeded();
    }

    private boolean beyond(Power power, @Nullable LocalDate until) {
        return until != null
                && !everywhere(country ->
                        power.endsOn(country, best.on).filter(until::isAfter).isEmpty());
    }

    private boolean everywhere(Predicate<Country> holds) {
        return best.countries().stream().allMatch(holds);
    }

    private List<Need> needs() {
        var needs = new ArrayList<Need>();
        powers.forEach(power ->
                power.requiredPowers().forEach(anyOf -> needs.add(new Need(bit(power.code()), bits(anyOf)))));
        return needs;
    }

    private int dependents(Power on) {
        return all(power -> closure(power, new HashSet<>()).contains(on.code()));
    }

    // A power, what it requires, and what that requires.
    private Set<PowerCode> closure(Power power, Set<PowerCode> into) {
        if (into.add(power.code())) {
            power.requiredPowers().stream()
                    .flatMap(List::stream)
                    .forEach(required -> closure(best.catalogue.get(required), into));
        }
        return into;
    }

    private CounterExample counterExample(Broken broken, int subset) {
        var power = codes(broken.power()).getFirst();
        return new CounterExample(
                broken.invariant(), power, codes(subset), codes(broken.others()), null, best.on, provision(broken));
    }

    // The provision of the power itself says it best; where a power is missing, the one that demands it.
    private String provision(Broken broken) {
        var power = best.catalogue.get(codes(broken.power()).getFirst());
        return power.requires().stream()
                .filter(_ -> broken.invariant() == Invariant.PREREQUISITE_GRANTED)
                .filter(needed -> bits(needed.expression().powers()) == broken.others())
                .map(Dependency::basis)
                .findFirst()
                .orElseGet(() -> best.catalogue.provision(broken.invariant()));
    }

    private List<PowerCode> codes(int bits) {
        return IntStream.range(0, powers.size())
                .filter(power -> (bits >> power & 1) == 1)
                .mapToObj(power -> powers.get(power).code())
                .toList();
    }

    private int bits(List<PowerCode> codes) {
        return codes.stream().mapToInt(this::bit).reduce(0, (one, other) -> one | other);
    }

    private int bit(PowerCode code) {
        return all(power -> power.code().equals(code));
    }

    private int all(Predicate<Power> which) {
        return IntStream.range(0, powers.size())
                .filter(power -> which.test(powers.get(power)))
                .map(power -> 1 << power)
                .reduce(0, (one, other) -> one | other);
    }
}
