package tabard.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import tabard.access.OpenAccount;
import tabard.access.Role;
import tabard.access.Scope;
import tabard.access.SignedIn;
import tabard.intake.ClosingReason;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;

/** The turns of a vetting with the whole program around it: each by who may, and the process follows. */
class VettingTurnsTests extends VettingInDatabase {

    static final ForceCode HUMBERSIDE = new ForceCode("humberside");

    @Autowired
    AskVettingAgain askVettingAgain;

    @Autowired
    AskVettingReview askVettingReview;

    @Autowired
    DecideVettingReview decideVettingReview;

    @Autowired
    SetVettingTerms setVettingTerms;

    @Autowired
    StopVettingClock stopVettingClock;

    @Autowired
    ChaseVetting chaseVetting;

    @Autowired
    VettingStops stops;

    @Autowired
    OpenAccount openAccount;

    @Autowired
    org.springframework.security.core.userdetails.UserDetailsService accounts;

    @Test
    void whatWasDiscontinuedIsAskedForAgainByAnOfficer() {
        var reference = opened(arrange(HUMBERSIDE, null));
        answer(reference, outcome(VettingOutcome.DISCONTINUED));
        assertThat(waiting(reference)).contains("UserTask_AskVettingAgain");

        again(reference, AskAgain.AGAIN);
        assertThat(waiting(reference)).contains("UserTask_RecordVettingOutcome");
        answer(reference, outcome(VettingOutcome.CLEARED));

        assertThat(waiting(reference)).containsExactly("UserTask_VerifyTraining");
        assertThat(types(reference))
                .containsSubsequence("VettingOutcomeRecorded", "VettingAskedAgain", "VettingOutcomeRecorded");
    }

    @Test
    void whatIsNotAskedForAgainClosesTheCase() {
        var reference = opened(arrange(HUMBERSIDE, null));
        answer(reference, outcome(VettingOutcome.DISCONTINUED));

        again(reference, AskAgain.CLOSE);

        assertThat(waiting(reference)).isEmpty();
        assertThat(Scope.SYSTEM.call(() -> files.get(reference)).closingReason())
                .isEqualTo(ClosingReason.VETTING_NOT_CLEARED);
    }

    @Test
    void whereNoDaysAreSetARefusalClosesTheCase() {
        var reference = opened(arrange(new ForceCode("surrey"), null));

        answer(reference, outcome(VettingOutcome.REFUSED));

        assertThat(waiting(reference)).isEmpty();
    }

    @Test
    void aRefusalIsReviewedBySomebodyElseAndDecidedAfresh() {
        var reference = opened(reviewing());
        answer(reference, outcome(VettingOutcome.REFUSED));
        assertThat(waiting(reference)).contains("UserTask_AskVettingReview");
        var supplier = cases.accounts().supplier(firm);
        cases.accounts().run(supplier, () -> askVettingReview.say(reference, ReviewWish.ASKED, supplier.actor()));
        var refuser = cases.accounts().of(Role.VETTING, HUMBERSIDE);
        assertThatThrownBy(() -> review(reference, refuser)).isInstanceOf(SameOfficer.class);

        review(reference, officer("second"));
        assertThat(waiting(reference)).contains("UserTask_RecordVettingOutcome");
        answer(reference, outcome(VettingOutcome.CLEARED), officer("third"));

        assertThat(waiting(reference)).containsExactly("UserTask_VerifyTraining");
        assertThat(types(reference))
                .containsSubsequence("VettingReviewWished", "VettingReviewDecided", "VettingOutcomeRecorded");
        assertThat(entries(reference)).doesNotContain("Looked at again.");
    }

    @Test
    void nobodyButWhoMayTakesATurn() {
        var reference = opened(reviewing());
        answer(reference, outcome(VettingOutcome.REFUSED));
        var unit = cases.accounts().of(Role.VETTING, HUMBERSIDE);
        var stranger = cases.accounts().supplier(cases.parties().organisation("Others " + System.nanoTime(), null));

        assertThatThrownBy(() -> cases.accounts()
                        .run(unit, () -> askVettingReview.say(reference, ReviewWish.ASKED, unit.actor())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> cases.accounts()
                        .run(stranger, () -> askVettingReview.say(reference, ReviewWish.ASKED, stranger.actor())))
                .isInstanceOf(VettingNotRequested.class);
        assertThatThrownBy(() -> again(reference, AskAgain.AGAIN)).isInstanceOf(VettingElsewhere.class);
    }

    @Test
    void aUnitIsChasedButNotWhileItsClockIsStopped() {
        var reference = opened(arrange(HUMBERSIDE, null));
        assertThat(chased(reference)).isTrue();

        stop(reference, StopReason.INVESTIGATION);
        assertThat(chased(reference)).isFalse();
        assertThatThrownBy(() -> stop(reference, StopReason.APPLICANT))
                .hasMessageContaining("is stopped, so this cannot be done now");
        stop(reference, null);
        assertThatThrownBy(() -> stop(reference, null)).hasMessageContaining("is not stopped");

        assertThat(chased(reference)).isTrue();
        assertThat(types(reference))
                .containsSubsequence("VettingChased", "VettingClockStopped", "VettingClockResumed", "VettingChased");
        answer(reference, outcome(VettingOutcome.CLEARED));
        assertThat(chased(reference)).isFalse();
    }

    @Test
    void whenAClockWasStoppedIsKnownToTheForceAndNotToTheEmployer() {
        var reference = opened(arrange(HUMBERSIDE, null));
        stop(reference, StopReason.RESIDENCE);
        stop(reference, null);
        stop(reference, StopReason.APPLICANT);

        var seen = cases.accounts().as(cases.accounts().of(Role.OFFICER, HUMBERSIDE), () -> stops.of(reference));
        assertThat(seen)
                .extracting(VettingStops.Stop::reason, stop -> stop.until() == null)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(StopReason.RESIDENCE, false),
                        org.assertj.core.groups.Tuple.tuple(StopReason.APPLICANT, true));
        assertThat(cases.accounts().as(cases.accounts().supplier(firm), () -> stops.of(reference)))
                .isEmpty();
    }

    @Test
    void theDaysOfAReviewAreBounded() {
        var unit = cases.accounts().of(Role.VETTING, HUMBERSIDE);

        for (int wrong : new int[] {0, 366}) {
            assertThatThrownBy(() -> cases.accounts()
                            .run(
                                    unit,
                                    () -> setVettingTerms.set(
                                            HUMBERSIDE,
                                            new SetVettingTerms.Said(wrong, false, "Policy."),
                                            unit.actor())))
                    .hasMessage("A review may be asked for within 1 to 365 days: %d is not.".formatted(wrong));
        }
    }

    @Test
    void anOutcomeIsRecordedAtALevelThatTheForceCountsAndNoOther() {
        var reference = opened(arrange(HUMBERSIDE, null));

        assertThatThrownBy(() -> answer(reference, cleared(null, "NPPV 2.5")))
                .isInstanceOf(OutcomeIncomplete.class)
                .hasMessage("The force's policy counts no level 'NPPV 2.5'. It counts [NPPV 1.5].");
        assertThatThrownBy(() -> answer(reference, cleared(tabard.powers.VettingLevel.NPPV3, "NPPV 1.5")))
                .hasMessage("Give a national level or the force's own, not both.");
        answer(reference, cleared(null, "NPPV 1.5"));

        assertThat(Scope.SYSTEM.call(() -> vetting.of(person)))
                .anySatisfy(own -> assertThat(own.level()).isEqualTo("NPPV 1.5"));
        assertThat(waiting(reference)).containsExactly("UserTask_VerifyTraining");
    }

    private ForceCode reviewing() {
        arrange(HUMBERSIDE, null);
        var unit = cases.accounts().of(Role.VETTING, HUMBERSIDE);
        cases.accounts()
                .run(
                        unit,
                        () -> setVettingTerms.set(
                                HUMBERSIDE, new SetVettingTerms.Said(14, false, "Policy of the unit."), unit.actor()));
        return HUMBERSIDE;
    }

    private void again(CaseReference reference, AskAgain outcome) {
        var officer = cases.accounts().of(Role.OFFICER, HUMBERSIDE);
        cases.accounts().run(officer, () -> askVettingAgain.decide(reference, outcome, officer.actor()));
        Scope.SYSTEM.call(() -> process.carryOn(reference));
    }

    private void review(CaseReference reference, SignedIn by) {
        cases.accounts()
                .run(
                        by,
                        () -> decideVettingReview.decide(
                                reference, ReviewOutcome.SET_ASIDE, "Looked at again.", by.actor()));
        Scope.SYSTEM.call(() -> process.carryOn(reference));
    }

    private void stop(CaseReference reference, @org.jspecify.annotations.Nullable StopReason reason) {
        var unit = cases.accounts().of(Role.VETTING, HUMBERSIDE);
        cases.accounts().run(unit, () -> stopVettingClock.stop(reference, reason, unit.actor()));
    }

    private boolean chased(CaseReference reference) {
        return Scope.SYSTEM.call(() -> chaseVetting.chase(reference));
    }

    private SignedIn officer(String name) {
        var username = "vetting-humberside-" + name;
        try {
            return (SignedIn) accounts.loadUserByUsername(username);
        } catch (org.springframework.security.core.userdetails.UsernameNotFoundException notYet) {
            Scope.SYSTEM.run(() -> openAccount.open(
                    new OpenAccount.NewAccount(username, username, Role.VETTING, HUMBERSIDE, null),
                    "tabard-test",
                    new Actor("tests", "tests")));
            return (SignedIn) accounts.loadUserByUsername(username);
        }
    }
}
