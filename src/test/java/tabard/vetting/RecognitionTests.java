package tabard.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tabard.access.Role;
import tabard.access.Scope;
import tabard.kernel.ForceCode;
import tabard.powers.ForcePolicy.Recognition.Outcome;
import tabard.vetting.RecogniseVetting.Confirmation;

/** Vetting that one force has done, at others: taken with consent where the matrix says so, and not otherwise. */
class RecognitionTests extends VettingInDatabase {

    @Test
    void withConsentASecondForceThatAcceptsItHasTheVettingMetInOneStep() {
        var surrey = arrange(new ForceCode("surrey"), Outcome.ACCEPT);
        var consent = allow(surrey);

        var reference = opened(surrey);

        assertThat(waiting(reference)).containsExactly("UserTask_VerifyTraining");
        assertThat(types(reference)).contains("VettingRecognised").doesNotContain("VettingRequested");
        assertThat(entries(reference))
                .contains(
                        "\"basis\":\"ACCEPTED\"",
                        "\"authority\":\"avon-and-somerset\"",
                        consent.id().toString())
                .contains("\"ownerPost\":\"Force vetting manager\"", "\"decidedOn\":\"2026-11-01\"");
        assertThat(chain("vetting-reuse-consent:" + consent.id())).containsExactly("ReuseConsentGiven");
    }

    @Test
    void withoutConsentThePersonIsVettedAndNotEvenTheFactIsTold() {
        var surrey = arrange(new ForceCode("surrey"), Outcome.ACCEPT);

        var reference = opened(surrey);

        assertThat(waiting(reference)).contains("UserTask_RecordVettingOutcome");
        assertThat(types(reference)).contains("VettingRequested").doesNotContain("VettingRecognised");
        assertThat(offer(reference)).isNull();
        assertThatThrownBy(() -> recognise(reference, null))
                .isInstanceOf(NotRecognised.class)
                .hasMessage("The person has not allowed this force to take vetting of others."
                        + " Ask for their consent, or vet them.");
    }

    @Test
    void aConsentThatComesLaterLetsTheUnitRecogniseInOneStep() {
        var surrey = arrange(new ForceCode("surrey"), Outcome.ACCEPT);
        var reference = opened(surrey);
        allow(surrey);

        recognise(reference, null);

        assertThat(waiting(reference)).containsExactly("UserTask_VerifyTraining");
        assertThat(types(reference)).containsSubsequence("VettingRecognised", "VettingOutcomeRecorded");
        assertThat(state(reference)).isEqualTo("CLEARED");
        assertThatThrownBy(() -> recognise(reference, null)).isInstanceOf(VettingAlreadyAnswered.class);
    }

    @Test
    void aConsentTakenBackCountsNoMoreAndLeavesWhatWasRecognised() {
        var surrey = arrange(new ForceCode("surrey"), Outcome.ACCEPT);
        var consent = allow(surrey);
        var before = opened(surrey);
        var supplier = cases.accounts().supplier(firm);
        cases.accounts().run(supplier, () -> withdrawReuse.record(consent.id(), supplier.actor()));
        cases.accounts().run(supplier, () -> withdrawReuse.record(consent.id(), supplier.actor()));

        var after = opened(arrange(new ForceCode("gwent"), Outcome.ACCEPT));

        assertThat(waiting(before)).containsExactly("UserTask_VerifyTraining");
        assertThat(waiting(after)).contains("UserTask_RecordVettingOutcome");
        assertThat(chain("vetting-reuse-consent:" + consent.id()))
                .containsExactly("ReuseConsentGiven", "ReuseConsentWithdrawn");
    }

    @Test
    void aConsentForOneForceIsNoneForAnother() {
        allow(arrange(new ForceCode("surrey"), Outcome.ACCEPT));

        var reference = opened(arrange(new ForceCode("gwent"), Outcome.ACCEPT));

        assertThat(waiting(reference)).contains("UserTask_RecordVettingOutcome");
    }

    @Test
    void ofWhatTheMatrixSaysNothingTheAuthorityIsAskedToConfirmIt() {
        var dorset = arrange(new ForceCode("dorset"), null);
        allow(dorset);
        var reference = opened(dorset);
        assertThat(offer(reference)).satisfies(offer -> {
            assertThat(offer.outcome()).isEqualTo(Outcome.ACCEPT_WITH_CONFIRMATION);
            assertThat(offer.authority()).isEqualTo("avon-and-somerset");
            assertThat(offer.row()).isNull();
        });
        assertThatThrownBy(() -> recognise(reference, null))
                .hasMessage("The force's matrix says ACCEPT_WITH_CONFIRMATION for this clearance of avon-and-somerset."
                        + " Do that instead.");
        assertThatThrownBy(() -> recognise(reference, new Confirmation(TODAY.plusDays(1), "D-1")))
                .hasMessage("The confirmation is dated 2026-11-22, which is yet to come.");
        assertThatThrownBy(() -> recognise(reference, new Confirmation(TODAY.minusDays(1), "D-1")))
                .hasMessageContaining("before the clearance of avon-and-somerset was given on 2026-11-21");

        recognise(reference, new Confirmation(TODAY, "D-1"));

        assertThat(state(reference)).isEqualTo("CLEARED");
        assertThat(entries(reference)).contains("\"basis\":\"CONFIRMED\"", "\"ownerPost\":null");
        assertThat(Scope.SYSTEM.call(() -> vetting.of(person)))
                .anySatisfy(own -> assertThat(own.authority()).isEqualTo("dorset"));
    }

    @Test
    void whereTheMatrixSaysVetAgainNothingIsTaken() {
        var hampshire = arrange(new ForceCode("hampshire-and-isle-of-wight"), Outcome.RE_VET);
        allow(hampshire);
        var reference = opened(hampshire);

        assertThat(offer(reference).outcome()).isEqualTo(Outcome.RE_VET);
        assertThatThrownBy(() -> recognise(reference, null)).isInstanceOf(NotRecognised.class);
        assertThatThrownBy(() -> recognise(reference, new Confirmation(TODAY, "D-1")))
                .isInstanceOf(NotRecognised.class);
    }

    @Test
    void anotherForceCannotRecogniseForThisOne() {
        var dorset = arrange(new ForceCode("dorset"), null);
        allow(dorset);
        var need = need(opened(dorset));
        var other = cases.accounts().of(Role.VETTING, AVON);

        assertThatThrownBy(() -> cases.accounts()
                        .run(
                                other,
                                () -> recogniseVetting.recognise(need, new Confirmation(TODAY, "D-1"), other.actor())))
                .isInstanceOf(VettingNotRequested.class);
    }
}
