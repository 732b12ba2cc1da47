package tabard.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import tabard.Acting;
import tabard.TestClock;
import tabard.TestDatabase;
import tabard.access.Role;
import tabard.access.Scope;
import tabard.authority.NoAuthorityInDate;
import tabard.kernel.ForceCode;
import tabard.kernel.SchemeCode;
import tabard.powers.ForcePolicy;
import tabard.powers.PolicyPower;
import tabard.powers.PowerCode;
import tabard.powers.StepOrder;

/** Policies through both times, on a real database. Each test has a force of its own. */
@TestDatabase
@Import(PolicyTimeTests.MovingClock.class)
class PolicyTimeTests {

    /** A clock that a test may move. */
    @TestConfiguration(proxyBeanMethods = false)
    static class MovingClock {

        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }
    }

    static final SchemeCode CSAS = new SchemeCode("csas");
    static final Instant START = Instant.parse("2026-11-21T09:00:00Z");

    @Autowired
    ApprovePolicy approve;

    @Autowired
    CorrectPolicy correct;

    @Autowired
    Policies policies;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    @AfterEach
    void clockBack() {
        clock.reset();
    }

    @Test
    void aNewVersionEndsTheOneBeforeAndBothAnswersStayAskable() {
        var force = new ForceCode("kent");
        assertThat(approved(force, "2026-01-01", null, 1)).isEqualTo(1);
        later(Duration.ofDays(1));
        assertThat(approved(force, "2027-01-01", null, 2)).isEqualTo(2);

        assertThat(termOn(force, "2026-12-31", clock.instant())).contains(1);
        assertThat(termOn(force, "2027-01-01", clock.instant())).contains(2);
        assertThat(termOn(force, "2027-01-01", START)).contains(1);
        assertThat(termOn(force, "2027-01-01", START.minusMillis(1))).isEmpty();
        assertThat(termOn(force, "2025-12-31", clock.instant())).isEmpty();
        assertThat(Scope.PUBLIC.call(() -> policies.everKnown(force, CSAS)))
                .extracting(known -> "%d %s %s %s"
                        .formatted(
                                known.version(), known.cause(), known.policy().validTo(), known.knownTo()))
                .containsExactly(
                        "1 APPROVED null 2026-11-22T09:00:00Z", "1 SUCCEEDED 2027-01-01 null", "2 APPROVED null null");
    }

    @Test
    void aCorrectionIsKnownFromItsOwnMomentOn() {
        var force = new ForceCode("essex");
        approved(force, "2026-01-01", null, 1);
        later(Duration.ofHours(1));
        chief(force)
                .run(() -> correct.correct(
                        1,
                        policy(force, "2026-01-01", null, 3),
                        "The term was mistyped.",
                        chief(force).actor()));

        assertThat(termOn(force, "2026-06-01", START)).contains(1);
        assertThat(termOn(force, "2026-06-01", clock.instant().minusNanos(1_000)))
                .contains(1);
        assertThat(termOn(force, "2026-06-01", clock.instant())).contains(3);
        assertThat(Scope.PUBLIC.call(() -> policies.version(force, CSAS, 1, clock.instant())))
                .hasValueSatisfying(known -> {
                    assertThat(known.cause()).isEqualTo(ApprovedPolicy.Cause.CORRECTED);
                    assertThat(known.reason()).isEqualTo("The term was mistyped.");
                });
    }

    @Test
    void twoThingsMayBecomeKnownWhileTheClockStandsStill() {
        var force = new ForceCode("surrey");
        approved(force, "2026-01-01", null, 1);
        approved(force, "2026-12-01", null, 2);

        assertThat(termOn(force, "2026-11-30", START)).contains(1);
        assertThat(termOn(force, "2026-12-01", START)).contains(2);
    }

    @Test
    void aVersionThatWouldOverlapALaterOneIsRefusedAndNothingIsSaved() {
        var force = new ForceCode("sussex");
        approved(force, "2026-01-01", null, 1);
        approved(force, "2027-01-01", null, 2);

        assertThatExceptionOfType(PolicyFaults.class)
                .isThrownBy(() -> approved(force, "2026-06-01", null, 3))
                .withMessage(
                        "validFrom: Version 2 is in effect from 2027-01-01. End this one by then, or begin when that"
                                + " one has ended. (no-overlap)");
        assertThatExceptionOfType(PolicyFaults.class).isThrownBy(() -> approved(force, "2027-01-01", null, 3));
        assertThat(Scope.PUBLIC.call(() -> policies.everKnown(force, CSAS))).hasSize(3);

        assertThat(approved(force, "2026-06-01", "2027-01-01", 3)).isEqualTo(3);
        assertThat(termOn(force, "2026-05-31", START)).contains(1);
        assertThat(termOn(force, "2026-12-31", START)).contains(3);
    }

    @Test
    void aPolicyWithAFaultIsNotApprovedAndEveryFaultIsNamed() {
        var force = new ForceCode("dorset");
        var alone = new ForcePolicy(
                force,
                CSAS,
                7,
                LocalDate.parse("2026-01-01"),
                null,
                Period.ofYears(1),
                StepOrder.PARALLEL,
                List.of(permitted("control-traffic"), permitted("fpn-litter")),
                List.of(),
                List.of(),
                List.of());

        assertThatThrownBy(() -> chief(force)
                        .get(() -> approve.approve(alone, chief(force).actor())))
                .isInstanceOfSatisfying(
                        PolicyFaults.class,
                        faults -> assertThat(faults.faults())
                                .extracting(PolicyFault::field, PolicyFault::rule)
                                .containsExactly(
                                        tuple("powers[0].permitted", PolicyRule.REQUIRES_POWER),
                                        tuple("powers[1].offences", PolicyRule.OFFENCE_NAMED),
                                        tuple("version", PolicyRule.NEXT_VERSION)));
        assertThat(Scope.PUBLIC.call(() -> policies.everKnown(force, CSAS))).isEmpty();
    }

    @Test
    void onlyAChiefOfficerApprovesOrCorrects() {
        var force = new ForceCode("dorset");
        var officer = Acting.officerOf("dorset");

        assertThatExceptionOfType(NoAuthorityInDate.class)
                .isThrownBy(() ->
                        officer.get(() -> approve.approve(policy(force, "2026-01-01", null, 1), officer.actor())));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> officer.run(
                        () -> correct.correct(1, policy(force, "2026-01-01", null, 1), "Why.", officer.actor())));
    }

    @Test
    void whatIsNotThereOrHasNoReasonIsNotCorrected() {
        var force = new ForceCode("gwent");

        assertThatExceptionOfType(PolicyVersionNotFound.class)
                .isThrownBy(() -> chief(force)
                        .run(() -> correct.correct(
                                1,
                                policy(force, "2026-01-01", null, 1),
                                "Why.",
                                chief(force).actor())))
                .withMessage("gwent has no version 1 of a policy under csas.");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> chief(force)
                        .run(() -> correct.correct(
                                1,
                                policy(force, "2026-01-01", null, 1),
                                " ",
                                chief(force).actor())))
                .withMessage("Say in 1 to 500 characters what was wrong.");
    }

    @Test
    void theDatabaseRefusesWhatTheProgramWouldNotAsk() {
        var force = new ForceCode("norfolk");
        approved(force, "2026-01-01", null, 1);
        var copy = """
                insert into policy_version (id, force, scheme, version, valid_from, valid_to, known_from, document, approved_by, capacity, approved_at)
                select gen_random_uuid(), force, scheme, %d, %s, null, known_from, document, approved_by, capacity, approved_at
                from policy_version where force = 'norfolk'""";

        refused(force, copy.formatted(2, "date '2030-01-01'"), "policy_versions_do_not_overlap");
        refused(force, copy.formatted(1, "date '2030-01-01'"), "policy_version");
        refused(
                force,
                "update policy_version set valid_to = '2027-01-01' where force = 'norfolk'",
                "permission denied");
        refused(force, "update policy_version set document = '{}' where force = 'norfolk'", "permission denied");
        refused(force, "update policy_version set known_to = null where force = 'norfolk'", "row-level security");
        refused(force, "delete from policy_version where force = 'norfolk'", "permission denied");

        later(Duration.ofHours(1));
        approved(force, "2027-01-01", null, 2);
        assertThat(
                        changed(
                                force,
                                "update policy_version set known_to = now() + interval '10 years' where force = 'norfolk' and known_to is not null"))
                .isZero();
        assertThat(changed(
                        new ForceCode("suffolk"), "update policy_version set known_to = now() where force = 'norfolk'"))
                .isZero();
    }

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    /** What is known of a version in the model: the days, and what the term says. */
    private record Known(
            int version, int term, LocalDate from, @Nullable LocalDate to) {

        boolean on(LocalDate day) {
            return !day.isBefore(from) && (to == null || day.isBefore(to));
        }
    }

    /** Random histories beside a list of everything that was known at each moment. */
    @ParameterizedTest
    @MethodSource("seeds")
    void everyDayAtEveryMomentIsAnsweredAsTheModelDoes(long seed) {
        var random = new Random(seed);
        var force = forces().get((int) seed);
        var moments = new ArrayList<Instant>(List.of(START.minusSeconds(1)));
        var worlds = new ArrayList<List<Known>>(List.of(List.of()));
        for (int step = 0; step < 8; step++) {
            later(Duration.ofMinutes(1 + random.nextInt(10)));
            worlds.add(next(random, force, worlds.getLast()));
            moments.add(clock.instant());
        }
        for (int at = 0; at < moments.size(); at++) {
            for (var day = FIRST.minusDays(2); day.isBefore(FIRST.plusDays(42)); day = day.plusDays(1)) {
                var on = day;
                var expected = worlds.get(at).stream()
                        .filter(known -> known.on(on))
                        .map(Known::term)
                        .findFirst();
                assertThat(termOn(force, day.toString(), moments.get(at)))
                        .as("%s at %s", day, moments.get(at))
                        .isEqualTo(expected);
            }
        }
    }

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private List<Known> next(Random random, ForceCode force, List<Known> world) {
        var from = FIRST.plusDays(random.nextInt(40));
        var to = random.nextBoolean() ? null : from.plusDays(1 + random.nextInt(15));
        int term = 1 + random.nextInt(30);
        if (!world.isEmpty() && random.nextInt(3) == 0) {
            return corrected(force, world, world.get(random.nextInt(world.size())), new Known(0, term, from, to));
        }
        var version = world.stream().mapToInt(Known::version).max().orElse(0) + 1;
        var added = new Known(version, term, from, to);
        var after = new ArrayList<Known>();
        for (var known : world) {
            after.add(
                    known.from().isBefore(from) && known.on(from)
                            ? new Known(known.version(), known.term(), known.from(), from)
                            : known);
        }
        if (after.stream().anyMatch(known -> overlap(known, added))) {
            assertThatExceptionOfType(PolicyFaults.class)
                    .isThrownBy(() -> approved(force, from.toString(), text(to), term));
            return world;
        }
        assertThat(approved(force, from.toString(), text(to), term)).isEqualTo(version);
        after.add(added);
        return after;
    }

    private List<Known> corrected(ForceCode force, List<Known> world, Known wrong, Known right) {
        var after = new ArrayList<>(world);
        after.remove(wrong);
        var policy = policy(force, right.from().toString(), text(right.to()), right.term());
        if (after.stream().anyMatch(known -> overlap(known, right))) {
            assertThatExceptionOfType(PolicyFaults.class)
                    .isThrownBy(() -> chief(force)
                            .run(() -> correct.correct(
                                    wrong.version(),
                                    policy,
                                    "Why.",
                                    chief(force).actor())));
            return world;
        }
        chief(force)
                .run(() -> correct.correct(
                        wrong.version(), policy, "Why.", chief(force).actor()));
        after.add(new Known(wrong.version(), right.term(), right.from(), right.to()));
        return after;
    }

    private static boolean overlap(Known one, Known other) {
        return (one.to() == null || other.from().isBefore(one.to()))
                && (other.to() == null || one.from().isBefore(other.to()));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** Forces that no other test here uses. */
    private static List<ForceCode> forces() {
        var used = List.of("kent", "essex", "surrey", "sussex", "dorset", "gwent", "norfolk", "suffolk");
        return SchemeFixtures.FORCES.all().stream()
                .filter(force -> force.scheme().equals(CSAS))
                .map(Force::code)
                .filter(code -> !used.contains(code.value()))
                .toList();
    }

    private void refused(ForceCode force, String statement, String message) {
        assertThatThrownBy(() -> changed(force, statement)).rootCause().hasMessageContaining(message);
    }

    private int changed(ForceCode force, String statement) {
        return chief(force)
                .get(() -> transaction.execute(_ -> sql.sql(statement).update()));
    }

    private int approved(ForceCode force, String from, @Nullable String to, int term) {
        return chief(force)
                .get(() -> approve.approve(
                        policy(force, from, to, term), chief(force).actor()));
    }

    private Optional<Integer> termOn(ForceCode force, String day, Instant knownAt) {
        return Scope.PUBLIC
                .call(() -> policies.inEffect(force, CSAS, LocalDate.parse(day), knownAt))
                .map(policy -> policy.term().getYears());
    }

    private void later(Duration time) {
        clock.moveTo(clock.instant().plus(time));
    }

    private static Acting chief(ForceCode force) {
        return new Acting("CHIEF_OFFICER", new Scope(Scope.Kind.FORCE, Role.CHIEF_OFFICER, force, null));
    }

    /** A policy that is told apart by the years of its term. */
    private static ForcePolicy policy(ForceCode force, String from, @Nullable String to, int term) {
        return new ForcePolicy(
                force,
                CSAS,
                null,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                Period.ofYears(term),
                StepOrder.PARALLEL,
                List.of(permitted("stop-cycles")),
                List.of(),
                List.of(),
                List.of());
    }

    private static PolicyPower permitted(String power) {
        return new PolicyPower(
                new PowerCode(power), true, null, List.of(), List.of(), List.of(), List.of(), null, null, List.of());
    }
}
