package tabard.powers;

import static org.assertj.core.api.Assertions.assertThat;
import static tabard.powers.PowersFixtures.COMMUNITY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tabard.powers.PowersQuestion.AskedPower;

/** What holds of every way to a yes, whatever is asked: 10,000 questions, each named by its seed, and 2,000 for the rest. */
class ReadinessPropertyTests {

    static final int CASES = 10_000;
    static final int FEWER = 2_000;
    static final int LONGEST = 120;
    static final PowersRules RULES = new PowersRules(COMMUNITY);

    private record Case(ArbitraryReadiness arbitrary, PowerReadiness power) {

        PowersQuestion question() {
            return arbitrary.question;
        }

        boolean granted(Collection<Action> done, LocalDate on) {
            return RULES.decide(Readiness.after(question(), done, on))
                    .finding(power.power())
                    .grantable();
        }

        int lead(Collection<Action> actions) {
            var policy = question().policy();
            return arbitrary.leadTimes.of(actions, policy == null ? StepOrder.PARALLEL : policy.order());
        }

        LocalDate dayOf(Collection<Action> actions) {
            var worked = question().on().plusDays(lead(actions));
            return actions.stream()
                    .flatMap(action ->
                            action instanceof Action.WaitUntil(LocalDate day) ? Stream.of(day) : Stream.empty())
                    .filter(worked::isBefore)
                    .findAny()
                    .orElse(worked);
        }

        @Override
        public String toString() {
            return "%s, %s, %s".formatted(arbitrary, power.power(), power.ways());
        }
    }

    private static Stream<Case> cases(int count) {
        return LongStream.range(0, count)
                .mapToObj(ArbitraryReadiness::new)
                .flatMap(arbitrary -> new Readiness(COMMUNITY, arbitrary.leadTimes)
                        .assess(arbitrary.question).stream().map(power -> new Case(arbitrary, power)));
    }

    @Test
    void doingWhatAWayListsAlwaysMakesItAYesAndLeavingAnyOneOutNeverDoes() {
        var seen = cases(CASES)
                .mapToInt(c -> {
                    c.power().ways().forEach(way -> {
                        assertThat(c.granted(way.actions(), way.earliest()))
                                .as("%s by %s", c, way)
                                .isTrue();
                        assertThat(way.earliest()).as("%s", c).isEqualTo(c.dayOf(way.actions()));
                        assertThat(way.leadDays()).as("%s", c).isEqualTo(c.lead(way.actions()));
                        way.actions().forEach(left -> assertLeftOut(c, way, left));
                    });
                    return c.power().ways().size();
                })
                .sum();

        assertThat(seen).isGreaterThan(CASES);
    }

    @Test
    void amongTheQuestionsAreThoseWhereOnlyVettingForOneRouteDoes() {
        var seen = cases(FEWER)
                .flatMap(c -> c.power().ways().stream()
                        .flatMap(way -> way.actions().stream())
                        .filter(action ->
                                action instanceof Action.Vet(var _, var authorities) && confined(c, authorities)))
                .count();

        assertThat(seen).isGreaterThan(100);
    }

    private static boolean confined(Case c, List<String> authorities) {
        var policy = c.question().policy();
        return policy != null
                && authorities.stream()
                        .filter(authority -> !authority.equals(policy.force().value()))
                        .anyMatch(authority -> policy.recognition().stream()
                                .filter(row -> row.authority().equals(authority))
                                .filter(row -> row.outcome() == ForcePolicy.Recognition.Outcome.ACCEPT)
                                .allMatch(row -> row.roleTier() != null));
    }

    private static void assertLeftOut(Case c, Way way, Action left) {
        var rest = way.actions().stream().filter(action -> action != left).toList();
        assertThat(c.granted(rest, c.dayOf(rest))).as("%s without %s", c, left).isFalse();
        if (!(left instanceof Action.WaitUntil)) {
            assertThat(c.granted(rest, way.earliest()))
                    .as("%s without %s", c, left)
                    .isFalse();
        }
    }

    @Test
    void everyChoiceThatAnActionLeavesLeadsToAYes() {
        var choices = cases(FEWER)
                .mapToInt(c -> c.power().ways().stream()
                        .mapToInt(way -> {
                            var others = otherChoices(way);
                            others.forEach(actions -> assertThat(c.granted(actions, way.earliest()))
                                    .as("%s by %s", c, actions)
                                    .isTrue());
                            return others.size();
                        })
                        .sum())
                .sum();

        assertThat(choices).isGreaterThan(1_000);
    }

    private static List<List<Action>> otherChoices(Way way) {
        var all = new ArrayList<List<Action>>();
        for (int nth = 0; nth < way.actions().size(); nth++) {
            for (var other : turned(way.actions().get(nth))) {
                var actions = new ArrayList<>(way.actions());
                actions.set(nth, other);
                all.add(actions);
            }
        }
        return all;
    }

    private static List<Action> turned(Action action) {
        return switch (action) {
            case Action.Name(var power, var what, int count, var anyOf) ->
                turns(anyOf).stream()
                        .<Action>map(turned -> new Action.Name(power, what, count, turned))
                        .toList();
            case Action.ListAndName(var power, var what, int count, var anyOf) ->
                turns(anyOf).stream()
                        .<Action>map(turned -> new Action.ListAndName(power, what, count, turned))
                        .toList();
            case Action.Vet(var level, var authorities) ->
                turns(authorities).stream()
                        .<Action>map(turned -> new Action.Vet(level, turned))
                        .toList();
            default -> List.of();
        };
    }

    private static List<List<String>> turns(List<String> list) {
        return IntStream.range(1, list.size())
                .mapToObj(by -> Stream.concat(list.subList(by, list.size()).stream(), list.subList(0, by).stream())
                        .toList())
                .toList();
    }

    @Test
    void aPowerIsReadyExactlyWhereTheRulesSayYesAndThenHasNoWays() {
        cases(FEWER).forEach(c -> {
            var finding = RULES.decide(c.question()).finding(c.power().power());
            assertThat(c.power().finding()).as("%s", c).isEqualTo(finding);
            assertThat(c.power().ready()).isEqualTo(finding.grantable());
            if (c.power().ready()) {
                assertThat(c.power().ways()).isEmpty();
                assertThat(c.power().missing()).isEmpty();
            }
        });
    }

    @Test
    void whereNothingCanSomethingThatNobodyCanChangeStandsInTheWayOnEveryDayThatIsLateEnough() {
        cases(FEWER).filter(c -> c.power().never()).forEach(c -> {
            var days = Stream.concat(Stream.of(c.question().on()), TurningDays.of(COMMUNITY, c.question()).stream())
                    .filter(day -> day.isAfter(c.question().on().plusDays(LONGEST)))
                    .toList();
            assertThat(days)
                    .as("%s", c)
                    .allSatisfy(day -> assertThat(everythingDone(c, day).stream()
                                    .map(Reason::rule)
                                    .filter(List.of(
                                            Rule.IN_FORCE,
                                            Rule.OPERATIVE,
                                            Rule.LEGAL_REVIEW,
                                            Rule.OFFENCE_NAMED,
                                            Rule.VETTING,
                                            Rule.REQUIRES_POWER)::contains))
                            .isNotEmpty());
        });
    }

    // The power alone, by an adopted policy that permits it and lists all that may be named.
    private static List<Reason> everythingDone(Case c, LocalDate day) {
        var power = COMMUNITY.get(c.power().power());
        var asked = new ArrayList<AskedPower>();
        asked.add(AskedPower.of(power.code()));
        return RULES.decide(Readiness.after(
                        c.question().asking(asked),
                        List.of(
                                new Action.AdoptPolicy(),
                                new Action.PermitPower(power.code()),
                                new Action.RecordEmployment(),
                                new Action.MakeArrangement(),
                                new Action.CoverPower(power.code())),
                        day))
                .finding(power.code())
                .reasons();
    }

    @Test
    void waysAreListedCheapestFirstAndNoneDoesMoreThanAnotherByALaterDay() {
        cases(FEWER).forEach(c -> {
            var ways = c.power().ways();
            assertThat(ways).as("%s", c).isSortedAccordingTo(Way.CHEAPEST_FIRST).doesNotHaveDuplicates();
            for (var one : ways) {
                for (var other : ways) {
                    assertThat(one != other
                                    && other.actions().containsAll(withoutWaiting(one))
                                    && !one.earliest().isAfter(other.earliest()))
                            .as("%s: %s and %s", c, one, other)
                            .isFalse();
                }
            }
        });
    }

    private static List<Action> withoutWaiting(Way way) {
        return way.actions().stream()
                .filter(action -> !(action instanceof Action.WaitUntil))
                .toList();
    }
}
