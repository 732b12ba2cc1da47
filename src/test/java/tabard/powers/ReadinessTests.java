package tabard.powers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;
import static tabard.powers.PowersFixtures.AVON;
import static tabard.powers.PowersFixtures.COMMUNITY;
import static tabard.powers.PowersFixtures.CONTROL_TRAFFIC;
import static tabard.powers.PowersFixtures.CSAS;
import static tabard.powers.PowersFixtures.DISORDER;
import static tabard.powers.PowersFixtures.GWENT;
import static tabard.powers.PowersFixtures.RAIL;
import static tabard.powers.PowersFixtures.RAILWAY;
import static tabard.powers.PowersFixtures.ROAD_TRAFFIC;
import static tabard.powers.PowersFixtures.RSAS;
import static tabard.powers.PowersFixtures.asked;
import static tabard.powers.PowersFixtures.cleared;
import static tabard.powers.PowersFixtures.day;
import static tabard.powers.PowersFixtures.inOrder;
import static tabard.powers.PowersFixtures.outcome;
import static tabard.powers.PowersFixtures.policy;

import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tabard.powers.Action.Named;
import tabard.powers.Action.Step;
import tabard.powers.Facts.Envelope;
import tabard.powers.Facts.Pass;
import tabard.powers.ForcePolicy.Recognition;
import tabard.powers.PowersQuestion.AskedPower;

/** Why not yet, and what would change it: one example of each kind. */
class ReadinessTests {

    static final String ON = "2026-11-21";
    static final LeadTimes LEAD_TIMES = leadTimes();
    static final Facts IN_ORDER = inOrder(COMMUNITY, AVON, day(ON));
    static final Action VET = new Action.Vet(VettingLevel.NPPV2_FULL, List.of("avon-and-somerset"));
    static final Action PASS = new Action.PassCourse("course");

    static LeadTimes leadTimes() {
        var days = Stream.of(Step.values()).collect(Collectors.toMap(step -> step, _ -> 5));
        days.putAll(Map.of(Step.VETTING, 40, Step.TRAINING, 30, Step.POLICY, 60, Step.ARRANGEMENT, 90));
        days.putAll(Map.of(Step.CONFIRMATION, 10, Step.TOP_UP, 20, Step.DECISION, 14));
        return new LeadTimes(days, Map.of("NPPV3", 77, "escort", 50));
    }

    private static List<Way> ways(ForcePolicy policy, Facts facts, AskedPower... powers) {
        return readiness(policy, facts, powers).ways();
    }

    private static PowerReadiness readiness(ForcePolicy policy, Facts facts, AskedPower... powers) {
        return new Readiness(COMMUNITY, LEAD_TIMES)
                .assess(new PowersQuestion(CSAS, AVON, day(ON), List.of(powers), policy, facts))
                .getFirst();
    }

    private static Way way(int lead, String earliest, Action... actions) {
        return new Way(List.of(actions), lead, day(earliest));
    }

    private static ForcePolicy ordered(StepOrder order, Recognition... recognition) {
        var known = policy(COMMUNITY, AVON);
        return new ForcePolicy(
                known.force(),
                known.scheme(),
                1,
                known.validFrom(),
                null,
                known.term(),
                order,
                known.powers(),
                List.of(),
                List.of(recognition),
                List.of());
    }

    @Test
    void whatIsReadyHasNothingMissingAndNoWays() {
        var ready = readiness(policy(COMMUNITY, AVON), IN_ORDER, asked("name-address-asb"));

        assertThat(ready.ready()).isTrue();
        assertThat(ready.never()).isFalse();
        assertThat(ready.missing()).isEmpty();
        assertThat(ready.ways()).isEmpty();
    }

    @Test
    void aPowerIsAskedForWithTheOneThatItRequiresAndWithAllThatThatOneNeeds() {
        var facts = PowersFixtures.arranged(IN_ORDER, new Envelope(day("2026-01-01"), null, Set.of(CONTROL_TRAFFIC)));
        var found = readiness(policy(COMMUNITY, AVON), facts, asked("control-traffic"));

        assertThat(found.missing())
                .extracting(
                        PowerReadiness.Missing::power,
                        missing -> missing.reason().rule())
                .containsExactly(
                        tuple(CONTROL_TRAFFIC, Rule.REQUIRES_POWER), tuple(ROAD_TRAFFIC, Rule.WITHIN_ARRANGEMENT));
        assertThat(found.ways())
                .containsExactly(
                        way(90, "2027-02-19", new Action.Ask(ROAD_TRAFFIC), new Action.CoverPower(ROAD_TRAFFIC)));
    }

    @Test
    void aPowerHeldIsNotAskedForAgainWhereItWouldBeRefused() {
        var rows = policy(COMMUNITY, AVON).powers().stream()
                .map(row -> row.power().equals(ROAD_TRAFFIC) ? PolicyPower.notPermitted(ROAD_TRAFFIC, "Ended.") : row)
                .toList();
        var facts = PowersFixtures.holding(IN_ORDER, "name-address-road-traffic");

        assertThat(ways(
                        policy(COMMUNITY, AVON, rows),
                        facts,
                        asked("control-traffic"),
                        asked("name-address-road-traffic")))
                .containsExactly(
                        way(0, ON, new Action.DoNotAsk(ROAD_TRAFFIC)),
                        way(60, "2027-01-20", new Action.PermitPower(ROAD_TRAFFIC)));
    }

    @Test
    void vettingAndTrainingGoSideBySideOrOneAfterTheOtherAsTheForceWants() {
        var facts = PowersFixtures.with(IN_ORDER, List.of(), List.of());

        assertThat(ways(ordered(StepOrder.PARALLEL), facts, asked("name-address-asb")))
                .containsExactly(way(40, "2026-12-31", VET, PASS));
        assertThat(ways(ordered(StepOrder.VETTING_FIRST), facts, asked("name-address-asb")))
                .containsExactly(way(70, "2027-01-30", VET, PASS));
    }

    @Test
    void anotherAuthorityMayVetConfirmOrBeToppedUpWhereThePolicySaysSo() {
        var facts = PowersFixtures.with(
                IN_ORDER, List.of(cleared(GWENT, "NPPV3", "2025-01-01", null)), IN_ORDER.training());
        var confirm =
                new Recognition("gwent", VettingLevel.NPPV2_FULL, null, Recognition.Outcome.ACCEPT_WITH_CONFIRMATION);
        var accept = new Recognition("dorset", VettingLevel.NPPV2_FULL, null, Recognition.Outcome.ACCEPT);
        var vet = new Action.Vet(VettingLevel.NPPV2_FULL, List.of("avon-and-somerset", "dorset"));

        assertThat(ways(ordered(StepOrder.PARALLEL, confirm, accept), facts, asked("name-address-asb")))
                .containsExactly(
                        way(10, "2026-12-01", new Action.ConfirmClearance(VettingLevel.NPPV2_FULL, "gwent")),
                        way(40, "2026-12-31", vet));
        var topUp = new Recognition("gwent", VettingLevel.NPPV2_FULL, null, Recognition.Outcome.TOP_UP);
        assertThat(ways(ordered(StepOrder.PARALLEL, topUp), facts, asked("name-address-asb"))
                        .getFirst())
                .isEqualTo(way(20, "2026-12-11", new Action.TopUpClearance(VettingLevel.NPPV2_FULL, "gwent")));
    }

    @Test
    void anAuthorityWhoseVettingCountsForOneRouteAloneVetsForThatRouteAlone() {
        var facts = PowersFixtures.with(IN_ORDER, List.of(), IN_ORDER.training());
        var both = new Action.Vet(VettingLevel.NPPV2_FULL, List.of("avon-and-somerset", "dorset"));
        var policy = ordered(StepOrder.PARALLEL, confined("dorset", Recognition.Outcome.ACCEPT));

        assertThat(ways(policy, facts, asked("name-address-road-traffic")))
                .containsExactly(way(40, "2026-12-31", both));
        assertThat(ways(policy, facts, asked("control-traffic"), asked("name-address-road-traffic")))
                .as("what it requires is of the same route")
                .containsExactly(way(40, "2026-12-31", both));
        assertThat(ways(policy, facts, asked("name-address-asb"))).containsExactly(way(40, "2026-12-31", VET));
    }

    @Test
    void whatCountsForOneRouteAloneIsNotConfirmedForAll() {
        var facts = PowersFixtures.with(
                IN_ORDER, List.of(cleared(GWENT, "NPPV3", "2025-01-01", null)), IN_ORDER.training());
        var policy = ordered(StepOrder.PARALLEL, confined("gwent", Recognition.Outcome.ACCEPT_WITH_CONFIRMATION));

        assertThat(ways(policy, facts, asked("name-address-road-traffic"))).containsExactly(way(40, "2026-12-31", VET));
    }

    private static Recognition confined(String authority, Recognition.Outcome outcome) {
        return new Recognition(authority, VettingLevel.NPPV2_FULL, null, outcome, "TRAFFIC", null, null, null, null);
    }

    @Test
    void aClearanceThatBeginsLaterIsWaitedForOrAnotherIsGot() {
        var facts = PowersFixtures.with(
                IN_ORDER, List.of(cleared(AVON, "NPPV2_FULL", "2027-03-01", null)), IN_ORDER.training());

        assertThat(ways(policy(COMMUNITY, AVON), facts, asked("name-address-asb")))
                .containsExactly(
                        way(0, "2027-03-01", new Action.WaitUntil(day("2027-03-01"))), way(40, "2026-12-31", VET));
    }

    @Test
    void whatIsGoodTodayAndOverByThenIsRenewedToo() {
        var facts = PowersFixtures.with(
                IN_ORDER, List.of(cleared(AVON, "NPPV2_FULL", "2025-03-01", "2026-12-21")), List.of());

        assertThat(ways(ordered(StepOrder.PARALLEL), facts, asked("name-address-asb")))
                .as("the clearance ends on the very day on which the course is passed")
                .containsExactly(way(40, "2026-12-31", VET, PASS));
        var dayLonger = PowersFixtures.with(
                IN_ORDER, List.of(cleared(AVON, "NPPV2_FULL", "2025-03-01", "2026-12-22")), List.of());
        assertThat(ways(ordered(StepOrder.PARALLEL), dayLonger, asked("name-address-asb")))
                .containsExactly(way(30, "2026-12-21", PASS));
    }

    @Test
    void aNoticePowerNamesAnyOffenceThatTheForceListsAndABarredOneIsLeftOut() {
        var found = ways(policy(COMMUNITY, AVON), IN_ORDER, asked("pnd-disorder", "pnd-theft"));

        assertThat(found).first().satisfies(way -> {
            assertThat(way.actions().getFirst()).isEqualTo(new Action.LeaveOut(DISORDER, Named.OFFENCE, "pnd-theft"));
            assertThat(way.actions().get(1))
                    .isInstanceOfSatisfying(
                            Action.Name.class,
                            name -> assertThat(name.anyOf())
                                    .contains("pnd-throwing-fireworks")
                                    .doesNotContain("pnd-theft"));
            assertThat(way.earliest()).isEqualTo(ON);
        });
    }

    @Test
    void anOffenceThatTheForceDoesNotListIsLeftOutOrListed() {
        var rows = policy(COMMUNITY, AVON).powers().stream()
                .map(row -> row.power().equals(DISORDER)
                        ? new PolicyPower(
                                DISORDER,
                                true,
                                null,
                                List.of(new OffenceCode("pnd-throwing-fireworks")),
                                List.of(),
                                List.of(),
                                List.of(),
                                null,
                                null,
                                List.of())
                        : row)
                .toList();

        assertThat(ways(
                        policy(COMMUNITY, AVON, rows),
                        IN_ORDER,
                        asked("pnd-disorder", "pnd-throwing-fireworks", "pnd-wasting-police-time")))
                .containsExactly(
                        way(0, ON, new Action.LeaveOut(DISORDER, Named.OFFENCE, "pnd-wasting-police-time")),
                        way(
                                60,
                                "2027-01-20",
                                new Action.ListNamed(DISORDER, Named.OFFENCE, "pnd-wasting-police-time")));
    }

    @Test
    void withoutAPolicyOneIsAdoptedThatPermitsThePower() {
        assertThat(ways(null, IN_ORDER, asked("name-address-asb")))
                .containsExactly(way(
                        60,
                        "2027-01-20",
                        new Action.AdoptPolicy(),
                        new Action.PermitPower(new PowerCode("name-address-asb"))));
    }

    @Test
    void whatTheLawForbidsNothingCanChange() {
        var policy = policy(COMMUNITY, AVON);

        assertThat(readiness(policy, IN_ORDER, asked("begging")).never()).isTrue();
        assertThat(readiness(policy, IN_ORDER, asked("alcohol-designated-place"))
                        .never())
                .isTrue();
        assertThat(readiness(policy, IN_ORDER, asked("fpn-dog-fouling", "fpn-dog-fouling"))
                        .never())
                .isTrue();
        assertThat(readiness(policy, IN_ORDER, asked("stop-and-search")).never())
                .isTrue();
        var elsewhere = new PowersQuestion(CSAS, RAIL, day(ON), List.of(asked("name-address-asb")), null, Facts.NONE);
        assertThat(new Readiness(COMMUNITY, LEAD_TIMES)
                        .assess(elsewhere)
                        .getFirst()
                        .never())
                .isTrue();
    }

    @Test
    void aPowerThatEndsBeforeTheWorkIsDoneIsPossibleOnTheLastDayAndNotOnTheNext() {
        var facts = PowersFixtures.with(IN_ORDER, List.of(), IN_ORDER.training());
        var tobacco = asked("tobacco-young-person");

        assertThat(ways(policy(COMMUNITY, AVON), facts, tobacco)).containsExactly(way(40, "2026-12-31", VET));
        assertThat(new Readiness(COMMUNITY, LEAD_TIMES)
                        .assess(new PowersQuestion(
                                CSAS, AVON, day("2026-11-22"), List.of(tobacco), policy(COMMUNITY, AVON), facts))
                        .getFirst()
                        .never())
                .isTrue();
    }

    @Test
    void aRefusalIsFollowedByALaterClearanceAndOneWithoutADayByNone() {
        var refused = outcome(AVON, "NPPV2_FULL", "2027-01-15", null, ClearanceStatus.REFUSED);
        var facts = PowersFixtures.with(IN_ORDER, List.of(refused), IN_ORDER.training());
        var dayless = new Facts.Clearance("avon-and-somerset", null, null, null, ClearanceStatus.REFUSED);

        assertThat(ways(policy(COMMUNITY, AVON), facts, asked("name-address-asb")))
                .containsExactly(way(40, "2027-01-16", VET, new Action.WaitUntil(day("2027-01-16"))));
        assertThat(readiness(
                                policy(COMMUNITY, AVON),
                                PowersFixtures.with(IN_ORDER, List.of(dayless), IN_ORDER.training()),
                                asked("name-address-asb"))
                        .never())
                .isTrue();
    }

    @Test
    void oneClearanceAtTheHighestLevelServesBothPowers() {
        var rows = policy(COMMUNITY, AVON).powers().stream()
                .map(row -> row.power().equals(ROAD_TRAFFIC) ? needing(row, VettingLevel.NPPV3) : row)
                .toList();
        var facts = PowersFixtures.with(IN_ORDER, List.of(), IN_ORDER.training());

        assertThat(ways(
                        policy(COMMUNITY, AVON, rows),
                        facts,
                        asked("control-traffic"),
                        asked("name-address-road-traffic")))
                .containsExactly(
                        way(77, "2027-02-06", new Action.Vet(VettingLevel.NPPV3, List.of("avon-and-somerset"))));
    }

    private static PolicyPower needing(PolicyPower row, VettingLevel level) {
        return new PolicyPower(
                row.power(),
                true,
                null,
                row.offences(),
                row.byelaws(),
                List.of(),
                List.of(),
                null,
                level,
                List.of(new PolicyPower.Course("course", Period.ofYears(3))));
    }

    @Test
    void theRailwaySchemeIsAskedInTheSameWay() {
        var facts = PowersFixtures.with(
                inOrder(RAILWAY, RAIL, day(ON)), List.of(), List.of(new Pass("course", day(ON), null)));
        var power = RAILWAY.all().stream()
                .filter(one -> Stream.of(Country.values())
                        .allMatch(country -> one.statusOn(country, day(ON)).usable()))
                .filter(one -> one.requires().isEmpty())
                .findFirst()
                .orElseThrow();
        var question = new PowersQuestion(
                RSAS, RAIL, day(ON), List.of(AskedPower.of(power.code())), policy(RAILWAY, RAIL), facts);

        assertThat(new Readiness(RAILWAY, LEAD_TIMES)
                        .assess(question)
                        .getFirst()
                        .ways())
                .containsExactly(
                        way(40, "2026-12-31", new Action.Vet(VettingLevel.NPPV2_FULL, List.of("british-transport"))));
    }

    @Test
    void leadTimesAreNeitherMissingNorNegativeNorEndless() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LeadTimes(Map.of(), Map.of()))
                .withMessage("No days are given for the step employment.");
        var days = new EnumMap<Step, Integer>(LEAD_TIMES.days());
        days.put(Step.VETTING, -1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LeadTimes(days, Map.of()))
                .withMessage("vetting takes -1 days. Give a number from 0 to 3650.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LeadTimes(LEAD_TIMES.days(), Map.of("NPPV3", 3651)))
                .withMessage("NPPV3 takes 3651 days. Give a number from 0 to 3650.");
        assertThat(LEAD_TIMES.of(new Action.PassCourse("escort"))).isEqualTo(50);
    }
}
