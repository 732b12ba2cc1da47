package tabard.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tabard.TestCases.TODAY;
import static tabard.TestCases.power;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import tabard.ModuleTest;
import tabard.TestCases;
import tabard.TestClock;
import tabard.access.Role;
import tabard.access.Scope;
import tabard.access.SignedIn;
import tabard.accreditation.Accreditation;
import tabard.accreditation.AccreditationActs;
import tabard.accreditation.AccreditationState;
import tabard.accreditation.AccreditationStates;
import tabard.accreditation.ActedOnMeanwhile;
import tabard.accreditation.ServedNotice;
import tabard.authority.DelegatedDecision;
import tabard.authority.NoAuthorityInDate;
import tabard.authority.RecordDelegation;
import tabard.authority.RecordDelegation.Instrument;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;
import tabard.kernel.Period;
import tabard.party.Language;
import tabard.withdrawal.ReviewUrgentAct.Found;
import tabard.withdrawal.Withdrawal.End;
import tabard.withdrawal.Withdrawal.State;

/** From a proposal to its decision, and what is done at once and looked at again, on a real database. */
@ModuleTest
class WithdrawalTests {

    static final ForceCode DORSET = new ForceCode("dorset");
    static final String WHY = "Three complaints were upheld.";

    @Autowired
    TestCases cases;

    @Autowired
    TestClock clock;

    @Autowired
    ProposeWithdrawal propose;

    @Autowired
    RecordRepresentations representations;

    @Autowired
    DecideWithdrawal decide;

    @Autowired
    DropWithdrawal drop;

    @Autowired
    ActAtOnce atOnce;

    @Autowired
    ReviewUrgentAct review;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    AccreditationActs acts;

    @Autowired
    AccreditationStates states;

    @Autowired
    RecordDelegation recordDelegation;

    SignedIn officer;
    SignedIn chief;
    SignedIn delegate;
    Accreditation held;

    @BeforeEach
    void somebodyIsAccredited() {
        officer = cases.accounts().of(Role.OFFICER, DORSET);
        chief = cases.accounts().of(Role.CHIEF_OFFICER, DORSET);
        delegate = cases.accounts().officer("deputy-" + System.nanoTime(), DORSET);
        var firm = cases.parties().organisation("Example " + System.nanoTime(), "Orange tabard");
        cases.parties().arrange(firm, DORSET, new Period(TODAY, null), "control-traffic", "name-address-road-traffic");
        var person = cases.parties().person(firm, "Ada", "Example", Language.EN);
        held = cases.accredited(
                firm,
                person,
                DORSET,
                new Period(TODAY, TODAY.plusYears(1)),
                power("control-traffic"),
                power("name-address-road-traffic"));
    }

    @AfterEach
    void theMorningAgain() {
        clock.reset();
    }

    @Test
    void isDecidedBySomebodyElseOnceThePersonWasHeard() {
        var id = proposed();
        assertThat(get(id).state()).isEqualTo(State.HEARING);
        assertThat(get(id).until()).isEqualTo(TODAY.plusDays(14));
        assertThat(state()).isEqualTo(AccreditationState.VALID);
        refused(
                chief,
                by -> decide.withdraw(id, notice(), 0, by),
                "Hear the person first: record the" + " representations, or that none came by 2026-12-05.");

        run(officer, by -> representations.received(id, TODAY, "It was not me.", by));
        assertThat(get(id).state()).isEqualTo(State.DECIDING);
        run(officer, by -> representations.received(id, TODAY, "Ask my manager.", by));
        run(chief, by -> decide.withdraw(id, notice(), 0, by));

        assertThat(get(id).heard())
                .extracting(Withdrawal.Heard::said)
                .containsExactly("It was not me.", "Ask my manager.");
        assertThat(get(id).concluded()).extracting(Withdrawal.Concluded::end).isEqualTo(End.WITHDRAWN);
        assertThat(state()).isEqualTo(AccreditationState.WITHDRAWN);
        refused(chief, by -> decide.keep(id, WHY, by), "This is decided already.");
    }

    @Test
    void waitsForThePersonUpToAndWithTheLastDay() {
        var id = proposed();
        clock.moveTo(
                TODAY.plusDays(14).atTime(23, 59).atZone(Accreditation.LONDON).toInstant());
        refused(
                officer,
                by -> representations.none(id, by),
                "The person may make representations up to and with" + " 2026-12-05.");

        clock.moveTo(TODAY.plusDays(15).atStartOfDay(Accreditation.LONDON).toInstant());
        run(officer, by -> representations.none(id, by));
        run(chief, by -> decide.keep(id, "The complaints were about somebody else.", by));

        assertThat(get(id).concluded()).extracting(Withdrawal.Concluded::end).isEqualTo(End.KEPT);
        assertThat(state()).isEqualTo(AccreditationState.VALID);
    }

    @Test
    void isNotDecidedByWhoeverProposedItEvenWithAnInstrument() {
        delegated(DelegatedDecision.WITHDRAWAL);
        var id = made(delegate, by -> propose.propose(held.number(), WHY, by));
        run(officer, by -> representations.received(id, TODAY, "It was not me.", by));

        assertThatThrownBy(() -> run(delegate, by -> decide.withdraw(id, notice(), 0, by)))
                .isInstanceOf(ProposerDecides.class)
                .hasMessage("Whoever proposed this, or acted at once, cannot decide on it. Ask the chief officer or"
                        + " another delegate.");
        assertThatThrownBy(() -> run(officer, by -> decide.withdraw(id, notice(), 0, by)))
                .isInstanceOf(NoAuthorityInDate.class);
        assertThatThrownBy(() -> run(officer, by -> decide.keep(id, WHY, by))).isInstanceOf(NoAuthorityInDate.class);
        assertThat(get(id).state()).isEqualTo(State.DECIDING);
        assertThat(state()).isEqualTo(AccreditationState.VALID);
    }

    @Test
    void aDelegateInDateDecidesAndTheRecordSaysByWhichInstrument() {
        delegated(DelegatedDecision.WITHDRAWAL);
        var id = proposed();
        run(officer, by -> representations.received(id, TODAY, "It was not me.", by));

        run(delegate, by -> decide.withdraw(id, notice(), 0, by));

        assertThat(get(id).concluded())
                .extracting(done -> done.act().capacity())
                .asString()
                .startsWith("delegate of the chief officer of dorset under");
    }

    @Test
    void isDroppedWhereNothingIsLeftToDecide() {
        var id = proposed();
        assertThatThrownBy(this::proposed)
                .isInstanceOf(WithdrawalRefused.class)
                .hasMessage("The withdrawal of accreditation %s is proposed already.".formatted(held.number()));

        run(officer, by -> drop.drop(id, "The person left.", by));

        assertThat(get(id).concluded()).extracting(Withdrawal.Concluded::end).isEqualTo(End.DROPPED);
        refused(
                officer,
                by -> drop.drop(id, WHY, by),
                "Only a withdrawal that is proposed, and not decided, can be" + " dropped.");
        refused(
                officer,
                by -> representations.received(id, TODAY, "Late.", by),
                "Nobody waits for representations on" + " this any longer.");
        assertThat(get(proposed()).state()).isEqualTo(State.HEARING);
    }

    @Test
    void refusesWhatCannotBe() {
        refused(officer, by -> propose.propose(held.number(), "No", by), "Give the reasons, in 3 to 2000 characters.");
        var id = proposed();
        refused(
                officer,
                by -> representations.received(id, TODAY.minusDays(1), "Early.", by),
                "Representations came between the day of the proposal, 2026-11-21, and today.");
        refused(
                officer,
                by -> representations.received(id, TODAY.plusDays(1), "Soon.", by),
                "Representations came between the day of the proposal, 2026-11-21, and today.");
        cases.parties().leaves(held.organisation(), held.person(), TODAY.minusDays(1));
        run(officer, by -> drop.drop(id, "The person left.", by));
        refused(
                officer,
                by -> propose.propose(held.number(), WHY, by),
                "Accreditation %s is over: there is nothing to withdraw.".formatted(held.number()));
    }

    @Test
    void aStandDownAtOnceIsLookedAtBySomebodyElseWithinTheForcesDays() {
        var id = made(chief, by -> atOnce.standDown(held.number(), notice(), 0, by));
        assertThat(state()).isEqualTo(AccreditationState.STOOD_DOWN);
        assertThat(get(id).until()).isEqualTo(TODAY.plusDays(5));
        assertThatThrownBy(() -> run(chief, by -> review.review(id, found(ReviewOutcome.GOES_ON), by)))
                .isInstanceOf(ProposerDecides.class);
        assertThatThrownBy(() -> run(officer, by -> review.review(id, found(ReviewOutcome.GOES_ON), by)))
                .isInstanceOf(NoAuthorityInDate.class);
        delegated(DelegatedDecision.VARIATION);
        refused(
                delegate,
                by -> review.review(id, found(ReviewOutcome.CONFIRMED), by),
                "The accreditation is still stood down: give the powers back, withdraw it, or let it go on.");
        refused(
                delegate,
                by -> review.review(id, found(ReviewOutcome.SET_ASIDE), by),
                "SET_ASIDE does not fit what was done: STOOD_DOWN_AT_ONCE.");
        refused(
                delegate,
                by -> review.review(id, found(ReviewOutcome.GIVEN_BACK), by),
                "Say when and how the notice was served.");

        clock.moveTo(TODAY.plusDays(3));
        run(delegate, by -> review.review(id, found(ReviewOutcome.GOES_ON), by));
        assertThat(get(id).until()).isEqualTo(TODAY.plusDays(8));
        assertThat(get(id).state()).isEqualTo(State.REVIEWING);
        assertThat(state()).isEqualTo(AccreditationState.STOOD_DOWN);

        run(
                delegate,
                by -> review.review(id, new Found(ReviewOutcome.GIVEN_BACK, "Nothing was found.", notice(), 1), by));
        assertThat(get(id).reviews())
                .extracting(Withdrawal.Reviewed::outcome)
                .containsExactly(ReviewOutcome.GOES_ON, ReviewOutcome.GIVEN_BACK);
        assertThat(get(id).state()).isEqualTo(State.CONCLUDED);
        assertThat(state()).isEqualTo(AccreditationState.VALID);
    }

    @Test
    void aStandDownEndsInAWithdrawalOnlyByWhoMayWithdraw() {
        var id = made(chief, by -> atOnce.standDown(held.number(), notice(), 0, by));
        var withdraw = new Found(ReviewOutcome.WITHDRAWN, WHY, notice(), 1);
        delegated(DelegatedDecision.VARIATION);
        assertThatThrownBy(() -> run(delegate, by -> review.review(id, withdraw, by)))
                .isInstanceOf(NoAuthorityInDate.class);
        delegated(DelegatedDecision.WITHDRAWAL);

        run(delegate, by -> review.review(id, withdraw, by));

        assertThat(state()).isEqualTo(AccreditationState.WITHDRAWN);
    }

    @Test
    void aWithdrawalAtOnceIsConfirmedOrSetAsideAndNeverUndone() {
        delegated(DelegatedDecision.WITHDRAWAL);
        var id = made(delegate, by -> atOnce.withdraw(held.number(), notice(), 0, by));
        assertThat(state()).isEqualTo(AccreditationState.WITHDRAWN);
        refused(
                chief,
                by -> review.review(id, new Found(ReviewOutcome.GIVEN_BACK, WHY, notice(), 1), by),
                "GIVEN_BACK does not fit what was done: WITHDRAWN_AT_ONCE.");
        refused(
                chief,
                by -> review.review(id, new Found(ReviewOutcome.CONFIRMED, WHY, notice(), 1), by),
                "No notice is served where nothing changes for the person.");

        run(chief, by -> review.review(id, found(ReviewOutcome.SET_ASIDE), by));

        assertThat(get(id).state()).isEqualTo(State.CONCLUDED);
        assertThat(state()).isEqualTo(AccreditationState.WITHDRAWN);
    }

    @Test
    void anythingThatWaitsCanBeDoneWithTenYearsLater() {
        var asked = proposed();
        var down = made(chief, by -> atOnce.standDown(held.number(), notice(), 0, by));
        delegated(DelegatedDecision.VARIATION);
        clock.moveTo(TODAY.plusYears(10));
        assertThat(state()).isEqualTo(AccreditationState.EXPIRED);

        run(officer, by -> representations.none(asked, by));
        run(chief, by -> decide.keep(asked, "It ran out.", by));
        run(delegate, by -> review.review(down, found(ReviewOutcome.CONFIRMED), by));

        assertThat(get(asked).state()).isEqualTo(State.CONCLUDED);
        assertThat(get(down).state()).isEqualTo(State.CONCLUDED);
        assertThat(state()).isEqualTo(AccreditationState.EXPIRED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"VETTING", "SUPPLIER", "AUDITOR"})
    void isNotForOthersToPropose(Role role) {
        var somebody = switch (role) {
            case SUPPLIER -> cases.accounts().supplier(held.organisation());
            case AUDITOR -> cases.accounts().of(role);
            default -> cases.accounts().of(role, DORSET);
        };
        var id = proposed();

        assertThatThrownBy(() -> run(somebody, by -> propose.propose(held.number(), WHY, by)))
                .hasMessage("Access Denied");
        var seen = cases.accounts().as(somebody, () -> withdrawals.of(held.number()));
        assertThat(seen).hasSize(role == Role.AUDITOR ? 1 : 0);
        assertThat(get(id).open()).isTrue();
    }

    @Test
    void ofTwoWhoDecideAtOnceOneWinsAndTheOtherIsTold() throws InterruptedException {
        delegated(DelegatedDecision.WITHDRAWAL);
        var id = proposed();
        run(officer, by -> representations.received(id, TODAY, "It was not me.", by));
        var at = notice();
        var together = new CyclicBarrier(2);
        Callable<Boolean> withdraw = () -> {
            together.await();
            run(chief, by -> decide.withdraw(id, at, 0, by));
            return true;
        };
        Callable<Boolean> keep = () -> {
            together.await();
            run(delegate, by -> decide.keep(id, WHY, by));
            return true;
        };

        var refused = new ArrayList<Throwable>();
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (var done : pool.invokeAll(List.of(withdraw, keep))) {
                try {
                    done.get();
                } catch (ExecutionException lost) {
                    refused.add(lost.getCause());
                }
            }
        }

        assertThat(refused)
                .singleElement()
                .isInstanceOfAny(
                        OptimisticLockingFailureException.class, WithdrawalRefused.class, ActedOnMeanwhile.class);
        var end = get(id).concluded();
        assertThat(state())
                .isEqualTo(
                        end != null && end.end() == End.WITHDRAWN
                                ? AccreditationState.WITHDRAWN
                                : AccreditationState.VALID);
    }

    private WithdrawalId proposed() {
        return made(officer, by -> propose.propose(held.number(), WHY, by));
    }

    private void delegated(DelegatedDecision decision) {
        run(
                chief,
                by -> recordDelegation.record(
                        DORSET,
                        new Instrument(
                                delegate.getUsername(),
                                Set.of(decision),
                                new Period(TODAY, TODAY.plusYears(11)),
                                "DP 4/2026"),
                        by));
    }

    private static Found found(ReviewOutcome outcome) {
        return new Found(outcome, WHY, null, 1);
    }

    private ServedNotice notice() {
        var now = clock.instant();
        return new ServedNotice(WHY, now, ServedNotice.Way.IN_PERSON, now);
    }

    private Withdrawal get(WithdrawalId id) {
        return Scope.SYSTEM.call(() -> withdrawals.get(id));
    }

    private AccreditationState state() {
        return Scope.SYSTEM.call(() -> states.at(held, clock.instant()));
    }

    private void refused(SignedIn who, Consumer<Actor> deed, String message) {
        assertThatThrownBy(() -> run(who, deed))
                .isInstanceOf(WithdrawalRefused.class)
                .hasMessage(message);
    }

    private <T> T made(SignedIn who, Function<Actor, T> deed) {
        return cases.accounts().as(who, () -> deed.apply(who.actor()));
    }

    private void run(SignedIn who, Consumer<Actor> deed) {
        cases.accounts().run(who, () -> deed.accept(who.actor()));
    }
}
