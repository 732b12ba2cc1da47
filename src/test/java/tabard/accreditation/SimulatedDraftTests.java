package tabard.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tabard.ModuleTest;
import tabard.TestCases;
import tabard.access.Role;
import tabard.access.SignedIn;
import tabard.kernel.ForceCode;
import tabard.policy.AbandonDraft;
import tabard.policy.AttachSimulation;
import tabard.policy.ChangeDraft;
import tabard.policy.DraftNotFound;
import tabard.policy.DraftNotInState;
import tabard.policy.DraftPolicyChange;
import tabard.policy.PolicyDraft;
import tabard.policy.PolicyDraftId;
import tabard.policy.PolicyDrafts;

/** A draft of a policy is simulated exactly as it stands, and what is found is attached while it still says that. */
@ModuleTest
class SimulatedDraftTests {

    static final ForceCode AVON = new ForceCode("avon-and-somerset");
    static final ForceCode DORSET = new ForceCode("dorset");
    static final LocalDate FIRST = TestCases.TODAY.plusMonths(2);

    @Autowired
    TestCases cases;

    @Autowired
    DraftPolicyChange draftPolicyChange;

    @Autowired
    ChangeDraft changeDraft;

    @Autowired
    AbandonDraft abandonDraft;

    @Autowired
    AttachSimulation attachSimulation;

    @Autowired
    SimulatePolicy simulatePolicy;

    @Autowired
    Simulations simulations;

    @Autowired
    PolicyDrafts drafts;

    SignedIn officer;
    PolicyDraftId id;

    @BeforeEach
    void aDraft() {
        officer = cases.accounts().of(Role.OFFICER, AVON);
        id = cases.accounts().as(officer, () -> draftPolicyChange.draft(AVON, TestCases.CSAS, officer.actor()));
        begin(FIRST);
    }

    @Test
    void isAttachedWhenItIsDone() {
        assertThat(draft().hasFreshSimulation()).isFalse();

        var run = simulate();

        assertThat(run.state()).isEqualTo(Simulation.State.DONE);
        assertThat(run.draft()).isEqualTo(new Simulation.OfDraft(id, draft().hash()));
        assertThat(run.on()).isEqualTo(FIRST);
        assertThat(draft().hasFreshSimulation()).isTrue();
        assertThat(cases.accounts().as(officer, () -> drafts.simulation(id)))
                .hasValueSatisfying(document -> assertThat(document)
                        .contains(run.id().toString(), draft().hash(), "\"on\":\"" + FIRST + "\"", "\"totals\":["));
    }

    @Test
    void aLaterChangeMakesItStaleAndOnlyAnotherRunMakesItGood() {
        var first = simulate();
        begin(FIRST.plusDays(1));
        assertThat(draft().hasFreshSimulation()).isFalse();

        var second = simulate();

        assertThat(draft().hasFreshSimulation()).isTrue();
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(cases.accounts().as(officer, () -> simulations.last(id)))
                .map(Simulation::on)
                .contains(FIRST.plusDays(1));
    }

    @Test
    void whatTheDraftNoLongerSaysIsNotAttachedOverWhatItSays() {
        var before = draft().hash();
        begin(FIRST.plusDays(1));
        simulate();

        assertThat(cases.accounts().as(officer, () -> attachSimulation.attach(id, before, "{}", officer.actor())))
                .isFalse();

        assertThat(draft().hasFreshSimulation()).isTrue();
        assertThat(cases.accounts().as(officer, () -> drafts.simulation(id)).orElseThrow())
                .contains("\"totals\":[");
    }

    @Test
    void whatNobodyWritesAnyLongerIsNotSimulated() {
        cases.accounts().run(officer, () -> abandonDraft.abandon(id, "Not wanted.", officer.actor()));

        assertThatExceptionOfType(DraftNotInState.class)
                .isThrownBy(this::simulate)
                .withMessage("This draft is abandoned, so it cannot be simulated.");
    }

    @Test
    void anotherForceFindsNeitherTheDraftNorItsSimulation() {
        simulate();
        var other = cases.accounts().of(Role.OFFICER, DORSET);

        assertThatThrownBy(() -> cases.accounts().run(other, () -> simulatePolicy.start(id, other.actor())))
                .isInstanceOf(DraftNotFound.class);
        assertThat(cases.accounts().as(other, () -> simulations.last(id))).isEmpty();
    }

    private void begin(LocalDate first) {
        cases.accounts().run(officer, () -> {
            var draft = drafts.get(id);
            changeDraft.change(id, draft.policy().beginningOn(first), draft.lock(), officer.actor());
        });
    }

    /** Runs it, and asks until it is done. */
    private Simulation simulate() {
        return cases.accounts().as(officer, () -> {
            var run = simulatePolicy.start(id, officer.actor());
            var seen = simulations.find(run).orElseThrow();
            while (seen.state() == Simulation.State.RUNNING) {
                seen = simulations.find(run).orElseThrow();
            }
            return seen;
        });
    }

    private PolicyDraft draft() {
        return cases.accounts().as(officer, () -> drafts.get(id));
    }
}
