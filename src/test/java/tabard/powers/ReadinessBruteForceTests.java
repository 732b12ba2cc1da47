package tabard.powers;

import static org.assertj.core.api.Assertions.assertThat;
import static tabard.powers.PowersFixtures.AVON;
import static tabard.powers.PowersFixtures.CSAS;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tabard.powers.Action.Step;
import tabard.powers.Facts.Clearance;
import tabard.powers.Facts.Envelope;
import tabard.powers.Facts.Pass;
import tabard.powers.ForcePolicy.Recognition;
import tabard.powers.ForcePolicy.Recognition.Outcome;
import tabard.powers.PolicyPower.Course;
import tabard.powers.PowersQuestion.AskedPower;

/**
 * A small world, whole: a power that requires another, every combination of facts that begin or end within days, every set of
 * actions and every day tried with the rules themselves. The ways found are exactly the smallest.
 */
class ReadinessBruteForceTests {

    static final LocalDate ON = LocalDate.of(2026, 11, 21);
    static final int HORIZON = 7;
    static final PowerCode LOWER = new PowerCode("lower");
    static final PowerCode UPPER = new PowerCode("upper");
    static final String OWN = AVON.code().value();
    static final PowersCatalogue CATALOGUE =
            Catalogues.of(Catalogues.power("lower"), Catalogues.power("upper", "lower"));
    static final PowersRules RULES = new PowersRules(CATALOGUE);
    static final List<Action> ACTIONS = List.of(
            new Action.Ask(LOWER),
            new Action.DoNotAsk(LOWER),
            new Action.PermitPower(LOWER),
            new Action.MakeArrangement(),
            new Action.CoverPower(LOWER),
            new Action.Vet(VettingLevel.NPPV2_FULL, List.of(OWN)),
            new Action.ConfirmClearance(VettingLevel.NPPV2_FULL, "dorset"),
            new Action.PassCourse("course"));

    static final LeadTimes LEAD_TIMES = leadTimes();
    static final List<Set<Action>> SUBSETS = IntStream.range(0, 1 << ACTIONS.size())
            .boxed()
            .sorted(Comparator.comparingInt(Integer::bitCount))
            .map(ReadinessBruteForceTests::subset)
            .toList();

    /** A set of actions, and a day by which they are enough. */
    private record Enough(Set<Action> actions, LocalDate day) {

        boolean asMuchBy(Enough other) {
            return !equals(other) && actions.containsAll(other.actions) && !day.isBefore(other.day);
        }
    }

    private static List<Facts> facts() {
        return arrangements().stream()
                .flatMap(arrangement -> clearances().stream()
                        .flatMap(vetting -> passes().stream()
                                .flatMap(training -> Stream.of(Set.<PowerCode>of(), Set.of(LOWER))
                                        .map(held -> new Facts(true, held, arrangement, Set.of(), vetting, training)))))
                .toList();
    }

    private static List<Envelope> arrangements() {
        var both = Set.of(LOWER, UPPER);
        return List.of(
                new Envelope(null, null, both),
                new Envelope(ON.minusDays(1), null, Set.of(UPPER)),
                new Envelope(ON.plusDays(3), ON.plusDays(6), both),
                new Envelope(ON.minusDays(1), ON.plusDays(2), both));
    }

    private static List<List<Clearance>> clearances() {
        return List.of(
                List.of(),
                List.of(cleared(OWN, -5, 2)),
                List.of(cleared(OWN, 4, 7)),
                List.of(cleared("dorset", -3, 6)),
                List.of(cleared("dorset", -3, 6), outcome(OWN, 2, ClearanceStatus.REFUSED)),
                List.of(cleared(OWN, -3, 9), outcome(OWN, -1, ClearanceStatus.WITHDRAWN)));
    }

    private static List<List<Pass>> passes() {
        return List.of(
                List.of(),
                List.of(new Pass("course", ON.minusDays(3), null)),
                List.of(new Pass("course", ON.plusDays(2), ON.plusDays(5))));
    }

    private static Clearance cleared(String authority, int from, int to) {
        return new Clearance(authority, "NPPV2_FULL", ON.plusDays(from), ON.plusDays(to), ClearanceStatus.CLEARED);
    }

    private static Clearance outcome(String authority, int on, ClearanceStatus status) {
        return new Clearance(authority, "NPPV2_FULL", ON.plusDays(on), null, status);
    }

    private static ForcePolicy policy(boolean lower, StepOrder order) {
        var rows = Stream.of(LOWER, UPPER)
                .map(power -> new PolicyPower(
                        power,
                        lower || power.equals(UPPER),
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        VettingLevel.NPPV2_FULL,
                        List.of(new Course("course", Period.ofDays(6)))))
                .toList();
        return new ForcePolicy(
                AVON.code(),
                CSAS,
                1,
                ON.minusYears(1),
                null,
                Period.ofYears(1),
                order,
                rows,
                List.of(),
                List.of(new Recognition(
                        "dorset", VettingLevel.NPPV2_FULL, Period.ofDays(8), Outcome.ACCEPT_WITH_CONFIRMATION)),
                List.of());
    }

    private static LeadTimes leadTimes() {
        var days = Stream.of(Step.values()).collect(Collectors.toMap(step -> step, _ -> 2));
        days.putAll(Map.of(Step.VETTING, 3, Step.CONFIRMATION, 1, Step.ARRANGEMENT, 4, Step.POLICY, 5));
        return new LeadTimes(days, Map.of());
    }

    @Test
    void findsExactlyTheSmallestSetsOfActionsInEverySmallWorld() {
        var seen = 0;
        for (var lower : List.of(true, false)) {
            for (var order : List.of(StepOrder.PARALLEL, StepOrder.VETTING_FIRST)) {
                for (var asked : List.of(List.of(UPPER), List.of(UPPER, LOWER))) {
                    for (var facts : facts()) {
                        var question = new PowersQuestion(
                                CSAS,
                                AVON,
                                ON,
                                asked.stream().map(AskedPower::of).toList(),
                                policy(lower, order),
                                facts);
                        assertThat(found(question)).as("%s", question).isEqualTo(tried(question));
                        seen++;
                    }
                }
            }
        }
        assertThat(seen).isEqualTo(2 * 2 * 2 * 4 * 6 * 3 * 2);
    }

    private static Set<Enough> found(PowersQuestion question) {
        return new Readiness(CATALOGUE, LEAD_TIMES)
                .assess(question).getFirst().ways().stream()
                        .map(way -> new Enough(
                                way.actions().stream()
                                        .filter(action -> !(action instanceof Action.WaitUntil))
                                        .collect(Collectors.toSet()),
                                way.earliest()))
                        .filter(enough -> !enough.day().isAfter(ON.plusDays(HORIZON)))
                        .collect(Collectors.toSet());
    }

    private static Set<Enough> tried(PowersQuestion question) {
        if (granted(question, List.of(), ON)) {
            return Set.of();
        }
        var smallest = new ArrayList<Enough>();
        for (int day = 0; day <= HORIZON; day++) {
            var on = ON.plusDays(day);
            for (var actions : SUBSETS) {
                var one = new Enough(actions, on);
                if (smallest.stream().noneMatch(one::asMuchBy)
                        && !on.isBefore(ON.plusDays(
                                LEAD_TIMES.of(actions, question.policy().order())))
                        && granted(question, List.copyOf(actions), on)) {
                    smallest.add(one);
                }
            }
        }
        return Set.copyOf(smallest);
    }

    private static boolean granted(PowersQuestion question, List<Action> done, LocalDate on) {
        return RULES.decide(Readiness.after(question, done, on)).finding(UPPER).grantable();
    }

    private static Set<Action> subset(int bits) {
        return IntStream.range(0, ACTIONS.size())
                .filter(bit -> (bits >> bit & 1) == 1)
                .mapToObj(ACTIONS::get)
                .collect(Collectors.toSet());
    }
}
