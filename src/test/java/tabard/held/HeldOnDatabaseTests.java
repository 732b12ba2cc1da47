package tabard.held;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tabard.ModuleTest;
import tabard.TestCases;
import tabard.TestClock;
import tabard.access.Role;
import tabard.access.Scope;
import tabard.accreditation.Accreditation;
import tabard.accreditation.AccreditationNotFound;
import tabard.accreditation.AccreditationState;
import tabard.accreditation.ActRefused;
import tabard.accreditation.ActedOnMeanwhile;
import tabard.accreditation.RenewAccreditation;
import tabard.accreditation.ServedNotice;
import tabard.authority.NoAuthorityInDate;
import tabard.intake.ClosingReason;
import tabard.kernel.ForceCode;
import tabard.kernel.Period;
import tabard.party.ArrangementsView;
import tabard.party.EndArrangement;
import tabard.party.Language;
import tabard.party.ReviewDays;
import tabard.party.Tenures;
import tabard.powers.Limit;
import tabard.powers.PowersQuestion.AskedPower;

/** Lives on a real database, by the use cases that people use: what is answered, who wins, and what is refused. */
@ModuleTest
@Import(Lives.class)
class HeldOnDatabaseTests {

    static final ForceCode DORSET = new ForceCode("dorset");
    static final LocalDate TODAY = TestCases.TODAY;
    static final AskedPower[] PAIR = {TestCases.power("name-address-road-traffic"), TestCases.power("control-traffic")};
    static final List<String> POWERS = List.of(
            "name-address-road-traffic", "control-traffic", "tobacco-young-person", "alcohol-under-18", "stop-cycles");

    @Autowired
    TestCases cases;

    @Autowired
    TestClock clock;

    @Autowired
    Lives lives;

    @Autowired
    HeldAt heldAt;

    @Autowired
    RenewAccreditation renewal;

    @Autowired
    EndArrangement endArrangement;

    @Autowired
    ArrangementsView arrangements;

    @Autowired
    ReviewDays reviewDays;

    @AfterEach
    void theMorningAgain() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void arbitraryLivesAgreeWithAPlainRetelling(long seed) {
        var period = new Period(TODAY, TODAY.plusDays(200));
        var accreditation =
                accredited(period, TestCases.power("tobacco-young-person"), TestCases.power("alcohol-under-18"));
        var life = new RandomLife(seed, "dorset", POWERS, clock.instant(), false);
        life.granted(period.from(), period.to(), List.of(plain("tobacco-young-person"), plain("alcohol-under-18")));
        for (int i = 0; i < 15; i++) {
            var before = life.events.size();
            life.goOn();
            life.somethingHappens();
            life.events.subList(before, life.events.size()).forEach(event -> lives.happens(accreditation, event));
        }
        var checks = new RandomChecks(life, POWERS, "dorset");
        var asked = checks.some(300, accreditation.number());

        var found = Scope.SYSTEM.call(() -> heldAt.heldAt(asked));

        for (int i = 0; i < asked.size(); i++) {
            checks.agree(asked.get(i), found.get(i));
        }
    }

    @Test
    void ofTwoWhoActAtOnceOneWinsAndTheOtherIsToldSo() throws InterruptedException {
        var accreditation = accredited(aYear(), PAIR);
        var at = clock.instant();
        var together = new CyclicBarrier(2);
        Callable<Boolean> act = () -> {
            together.await();
            lives.as(accreditation, by -> lives.withdrawal().withdraw(accreditation.number(), Lives.notice(at), 0, by));
            return true;
        };

        var refused = new ArrayList<Throwable>();
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (var done : pool.invokeAll(List.of(act, act))) {
                try {
                    done.get();
                } catch (ExecutionException lost) {
                    refused.add(lost.getCause());
                }
            }
        }

        assertThat(refused).singleElement().isInstanceOf(ActedOnMeanwhile.class);
        assertThat(refused.getFirst())
                .hasMessage("Somebody else has changed accreditation %s since you looked at it. Look again and decide."
                        .formatted(accreditation.number()));
        assertThat(state(accreditation)).isEqualTo(AccreditationState.WITHDRAWN);
    }

    @Test
    void aLeaverIsGoneFromSixForcesInOneTransaction() {
        var firm = cases.parties().organisation("Six Forces " + System.nanoTime(), "Orange tabard");
        var person = cases.parties().person(firm, "Ada", "Example", Language.EN);
        var accreditations = Stream.of(SIX_FORCES)
                .map(ForceCode::new)
                .map(force -> {
                    cases.parties()
                            .arrange(
                                    firm,
                                    force,
                                    new Period(TODAY, null),
                                    "name-address-road-traffic",
                                    "control-traffic");
                    return cases.accredited(firm, person, force, aYear(), PAIR);
                })
                .toList();
        assertThat(accreditations).hasSize(6).allMatch(one -> state(one) == AccreditationState.VALID);

        cases.parties().leaves(firm, person, TODAY.minusDays(1));

        assertThat(accreditations).allMatch(one -> state(one) == AccreditationState.CEASED);
    }

    @Test
    void endsWithTheArrangementAndNotBeforeThatIsKnown() {
        var accreditation = accredited(aYear(), PAIR);
        var arrangement = Scope.SYSTEM
                .call(() -> arrangements.of(accreditation.organisation()))
                .getFirst();
        var before = clock.instant();
        clock.moveTo(before.plusSeconds(60));
        var officer = cases.accounts().of(Role.OFFICER, DORSET);
        cases.accounts().run(officer, () -> endArrangement.end(arrangement.id(), TODAY.plusDays(1), officer.actor()));

        var tomorrow = TODAY.plusDays(1).atStartOfDay(Accreditation.LONDON).toInstant();
        assertThat(state(accreditation, tomorrow.minusSeconds(1), clock.instant()))
                .isEqualTo(AccreditationState.VALID);
        assertThat(state(accreditation, tomorrow, clock.instant())).isEqualTo(AccreditationState.CEASED);
        assertThat(state(accreditation, tomorrow, before)).isEqualTo(AccreditationState.VALID);
    }

    @Test
    void whatAnotherPowerNeedsCannotBeTakenAwayAlone() {
        var accreditation = accredited(aYear(), PAIR);
        var at = clock.instant();

        assertThatThrownBy(() -> lives.vary(accreditation, at, List.of(), "name-address-road-traffic"))
                .isInstanceOf(ActRefused.class)
                .hasMessage(
                        "control-traffic cannot be held without name-address-road-traffic: take both away, or neither.");
        lives.vary(accreditation, at, List.of(), "name-address-road-traffic", "control-traffic");
        assertThat(held(accreditation, "control-traffic").reasons())
                .extracting(HeldAnswer.Reason::rule)
                .containsExactly(NotHeld.POWER_NOT_GRANTED);
        assertThat(state(accreditation)).isEqualTo(AccreditationState.VALID);
    }

    @Test
    void theStatuteForbidsWhateverIsDecided() {
        var accreditation = accredited(aYear(), PAIR);

        assertThatThrownBy(() ->
                        lives.vary(accreditation, clock.instant(), List.of(Lives.terms(plain("fpn-dog-fouling")))))
                .isInstanceOf(ActRefused.class)
                .hasMessageStartingWith("fpn-dog-fouling cannot be given: ");
    }

    @Test
    void aRenewalRunsOnAndTheOldOneStandsUntilThen() {
        var end = TODAY.plusDays(30);
        var old = accredited(new Period(TODAY, end), PAIR);
        Scope.SYSTEM.run(() -> cases.closeCase().close(old.caseReference(), ClosingReason.ACCREDITED));
        var renewed =
                cases.accredited(old.organisation(), old.person(), DORSET, new Period(end, end.plusYears(1)), PAIR);
        renew(old, renewed);

        var start = end.atStartOfDay(Accreditation.LONDON).toInstant();
        assertThat(state(old, start.minusSeconds(1), clock.instant())).isEqualTo(AccreditationState.VALID);
        assertThat(state(renewed, start.minusSeconds(1), clock.instant())).isEqualTo(AccreditationState.NOT_YET_VALID);
        assertThat(state(old, start, clock.instant())).isEqualTo(AccreditationState.REPLACED);
        assertThat(state(renewed, start, clock.instant())).isEqualTo(AccreditationState.VALID);
        assertThatThrownBy(() -> renew(old, renewed))
                .isInstanceOf(ActRefused.class)
                .hasMessage("Accreditation %s has been renewed already.".formatted(old.number()));
        assertThatThrownBy(() -> renew(renewed, old)).isInstanceOf(ActRefused.class);
    }

    @Test
    void refusesANoticeThatCannotStand() {
        var accreditation = accredited(aYear(), PAIR);
        var now = clock.instant();

        refused(
                accreditation,
                new ServedNotice(" ", now, ServedNotice.Way.POST, now),
                "Give the reasons, in at most 4000 characters.");
        refused(
                accreditation,
                new ServedNotice("Why.", now.plusSeconds(1), ServedNotice.Way.POST, now),
                "The notice is served at 2026-11-21T09:00:01Z, which is still to come. Serve it first.");
        refused(
                accreditation,
                new ServedNotice("Why.", now.minusSeconds(1), ServedNotice.Way.POST, now),
                "The notice was served at 2026-11-21T08:59:59Z, before the accreditation was as it is now.");
        refused(
                accreditation,
                new ServedNotice("Why.", now, ServedNotice.Way.POST, now.minusSeconds(1)),
                "Say when the employer had the copy (PRA 2002 s.42(6)): at 2026-11-21T08:59:59Z it cannot have been.");
        lives.withdraw(accreditation, now);
        refused(
                accreditation,
                Lives.notice(now),
                "Accreditation %s is over: it is withdrawn.".formatted(accreditation.number()));
    }

    @Test
    void aStandDownIsEndedByNoticeAndGivesBackWhatThereWas() {
        var accreditation = accredited(aYear(), PAIR);
        var down = clock.instant();
        lives.standDown(accreditation, down);
        assertThat(state(accreditation)).isEqualTo(AccreditationState.STOOD_DOWN);
        assertThatThrownBy(() -> lives.standDown(accreditation, down))
                .isInstanceOf(ActRefused.class)
                .hasMessage("Accreditation %s is stood down already.".formatted(accreditation.number()));

        clock.moveTo(down.plusSeconds(3_600));
        lives.as(
                accreditation,
                by -> lives.standDown().end(accreditation.number(), Lives.notice(clock.instant()), 1, by));

        assertThat(state(accreditation)).isEqualTo(AccreditationState.VALID);
        assertThat(state(accreditation, down.plusSeconds(3_599), clock.instant()))
                .isEqualTo(AccreditationState.STOOD_DOWN);
        assertThat(held(accreditation, "control-traffic").held()).isTrue();
    }

    @Test
    void onlyTheChiefOfficerOfTheForceActsOrWhomAnInstrumentNames() {
        var accreditation = accredited(aYear(), PAIR);
        var notice = Lives.notice(clock.instant());
        var officer = cases.accounts().officer("plain-" + System.nanoTime(), DORSET);
        var supplier = cases.accounts().supplier(accreditation.organisation());
        assertThatThrownBy(() -> cases.accounts()
                        .run(
                                officer,
                                () -> lives.withdrawal().withdraw(accreditation.number(), notice, 0, officer.actor())))
                .isInstanceOf(NoAuthorityInDate.class);
        assertThatThrownBy(() -> cases.accounts()
                        .run(
                                supplier,
                                () -> lives.withdrawal().withdraw(accreditation.number(), notice, 0, supplier.actor())))
                .hasMessage("Access Denied");
        assertThatThrownBy(() -> lives.asChief(
                        new ForceCode("sussex"),
                        by -> lives.withdrawal().withdraw(accreditation.number(), notice, 0, by)))
                .isInstanceOf(AccreditationNotFound.class)
                .hasMessage(
                        "There is no accreditation %s, or it is not yours to see.".formatted(accreditation.number()));
    }

    @Test
    void anOverdueReviewOfTheEmployerLimitsGoodUntilAndWarnsAndEndsNothing() {
        var accreditation = accredited(aYear(), PAIR);
        var due = TODAY.plusDays(100);
        assertThat(held(accreditation, "control-traffic").limitedBy()).doesNotContain(Limit.ORGANISATION_REVIEW);
        reviewDue(accreditation, TODAY, due);

        var ahead = held(accreditation, "control-traffic");
        assertThat(ahead.goodUntil()).isEqualTo(due);
        assertThat(ahead.limitedBy()).containsExactly(Limit.ORGANISATION_REVIEW);
        assertThat(ahead.endsOn()).isEqualTo(TODAY.plusYears(1));
        assertThat(ahead.warnings()).isEmpty();

        clock.moveTo(due.minusDays(1));
        assertThat(held(accreditation, "control-traffic").warnings()).isEmpty();
        clock.moveTo(due);
        var overdue = held(accreditation, "control-traffic");
        assertThat(overdue.held()).isTrue();
        assertThat(overdue.goodUntil()).isEqualTo(due);
        assertThat(overdue.warnings())
                .containsExactly(new HeldAnswer.Warning(
                        Limit.ORGANISATION_REVIEW,
                        "The review of the arrangement with the employer was due on %s. The accreditation officer must see to it."
                                .formatted(due)));

        var unreviewed = clock.instant();
        clock.moveTo(due.plusDays(1));
        reviewDue(accreditation, due.plusDays(1), due.plusYears(3));
        var reviewed = held(accreditation, "control-traffic");
        assertThat(reviewed.warnings()).isEmpty();
        assertThat(reviewed.goodUntil()).isEqualTo(TODAY.plusYears(1));
        assertThat(heldAsKnown(accreditation, clock.instant(), unreviewed).warnings())
                .as("by what was known the day before")
                .hasSize(1);
    }

    private void reviewDue(Accreditation of, LocalDate from, LocalDate due) {
        var about = new Tenures.Arranged(of.organisation(), of.force(), TestCases.CSAS);
        var officer = cases.accounts().of(Role.OFFICER, of.force());
        cases.accounts().run(officer, () -> reviewDays.set(about, from, due));
    }

    private static final String[] SIX_FORCES = {
        "avon-and-somerset", "dorset", "devon-and-cornwall", "surrey", "sussex", "thames-valley"
    };

    private Accreditation accredited(Period period, AskedPower... powers) {
        var firm = cases.parties().organisation("Example " + System.nanoTime(), "Orange tabard");
        var codes = Stream.of(powers).map(power -> power.power().value()).toArray(String[]::new);
        cases.parties().arrange(firm, DORSET, new Period(TODAY, null), codes);
        var person = cases.parties().person(firm, "Ada", "Example", Language.EN);
        return cases.accredited(firm, person, DORSET, period, powers);
    }

    private void refused(Accreditation accreditation, ServedNotice notice, String message) {
        assertThatThrownBy(() -> lives.as(
                        accreditation,
                        by -> lives.withdrawal()
                                .withdraw(accreditation.number(), notice, lives.seen(accreditation.number()), by)))
                .isInstanceOf(ActRefused.class)
                .hasMessage(message);
    }

    private void renew(Accreditation old, Accreditation by) {
        lives.as(old, who -> renewal.renew(old.number(), by.number(), lives.seen(old.number()), who));
    }

    private HeldAnswer held(Accreditation accreditation, String power) {
        var now = clock.instant();
        return Scope.SYSTEM.call(() -> heldAt.heldAt(new PowerCheck(
                accreditation.number(), TestCases.power(power).power(), null, accreditation.force(), null, now, now)));
    }

    private HeldAnswer heldAsKnown(Accreditation accreditation, Instant at, Instant knownAt) {
        return Scope.SYSTEM.call(() -> heldAt.heldAt(new PowerCheck(
                accreditation.number(),
                TestCases.power("control-traffic").power(),
                null,
                accreditation.force(),
                null,
                at,
                knownAt)));
    }

    private AccreditationState state(Accreditation accreditation) {
        return state(accreditation, clock.instant(), clock.instant());
    }

    private AccreditationState state(Accreditation accreditation, Instant at, Instant knownAt) {
        return heldAsKnown(accreditation, at, knownAt).state();
    }

    private static Period aYear() {
        return new Period(TODAY, TODAY.plusYears(1));
    }

    private static LifeEvent.Terms plain(String power) {
        return new LifeEvent.Terms(power, List.of(), null);
    }
}
