package tabard.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import tabard.TestAccounts;
import tabard.access.Role;
import tabard.access.Scope;
import tabard.access.SignedIn;
import tabard.authority.DelegatedDecision;
import tabard.authority.NoAuthorityInDate;
import tabard.authority.RecordDelegation;
import tabard.authority.RecordDelegation.Instrument;
import tabard.kernel.ForceCode;
import tabard.kernel.SchemeCode;
import tabard.policy.PolicyDraft.State;
import tabard.powers.ForcePolicy;
import tabard.powers.StepOrder;
import tabard.scheme.Policies;
import tabard.workflow.MatterProcess;
import tabard.workflow.TaskInbox;

/** A change of a force's policy from its first word to its first day, on a real database with the engine following. */
@SpringBootTest(
        properties = {
            "tabard.database.directory=target/databases/${random.uuid}",
            "tabard.clock=2026-11-21T09:00:00Z",
            "tabard.demo=false",
            "camunda.bpm.job-execution.enabled=false"
        })
@Import(TestAccounts.class)
class PolicyChangeTests {

    static final SchemeCode CSAS = new SchemeCode("csas");
    static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final AtomicInteger NEXT = new AtomicInteger();
    static final List<String> FORCES = List.of(
            "dorset",
            "kent",
            "essex",
            "surrey",
            "sussex",
            "norfolk",
            "suffolk",
            "cumbria",
            "durham",
            "cleveland",
            "merseyside",
            "lancashire",
            "cheshire",
            "gwent");

    @Autowired
    TestAccounts accounts;

    @Autowired
    DraftPolicyChange draftPolicyChange;

    @Autowired
    ChangeDraft changeDraft;

    @Autowired
    AttachSimulation attachSimulation;

    @Autowired
    SendPolicyForApproval sendPolicy;

    @Autowired
    ApprovePolicyChange approve;

    @Autowired
    ReturnDraft returnDraft;

    @Autowired
    AbandonDraft abandonDraft;

    @Autowired
    PolicyDrafts drafts;

    @Autowired
    Policies policies;

    @Autowired
    RecordDelegation recordDelegation;

    @Autowired
    MatterProcess process;

    @Autowired
    TaskInbox inbox;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient sql;

    ForceCode force;
    SignedIn officer;
    SignedIn chief;

    @BeforeEach
    void aForceWithoutAPolicy() {
        force = new ForceCode(FORCES.get(NEXT.getAndIncrement() % FORCES.size()));
        officer = accounts.of(Role.OFFICER, force);
        chief = accounts.of(Role.CHIEF_OFFICER, force);
    }

    @Test
    void anApprovedDraftIsTheNextVersionFromItsFirstDayOn() {
        var first = approved(begin(TODAY));
        var second = begin(TODAY.plusMonths(6));
        change(second, read(second).policy().beginningOn(TODAY.plusMonths(6)));
        approved(second);

        assertThat(read(first).state()).isEqualTo(State.APPROVED);
        assertThat(inEffect(TODAY)).isEqualTo(1);
        assertThat(inEffect(TODAY.plusMonths(6).minusDays(1))).isEqualTo(1);
        assertThat(inEffect(TODAY.plusMonths(6))).isEqualTo(2);
        assertThat(read(second).base()).isEqualTo(1);
        assertThat(progress(second)).containsExactly("Event_PolicyTakesEffect");
        assertThat(ledger(second))
                .containsExactly(
                        "PolicyDrafted",
                        "PolicyDraftChanged",
                        "PolicyDraftSimulated",
                        "PolicySentForApproval",
                        "PolicyChangeApproved");
    }

    @Test
    void waitsForTheOfficerThenForTheChiefOfficer() {
        var id = begin(TODAY);
        assertThat(waiting(id)).containsExactly("officer draft-policy-change");

        simulate(id);
        send(id);

        assertThat(waiting(id)).containsExactly("chief-officer approve-policy-change");
        assertThat(accounts.as(accounts.of(Role.OFFICER, other()), () -> inbox.of(id.stream())))
                .isEmpty();
    }

    @Test
    void isNotSentWithoutASimulationOfExactlyWhatItSays() {
        var id = begin(TODAY);
        refused(() -> send(id), "The draft is not ready: No simulation of what it says now is attached. Run one.");

        simulate(id);
        change(id, read(id).policy().beginningOn(TODAY.plusDays(3)));

        refused(() -> send(id), "The draft is not ready: No simulation of what it says now is attached. Run one.");
        simulate(id);
        send(id);
        assertThat(read(id).state()).isEqualTo(State.SENT);
    }

    @Test
    void doesNotBeginInThePast() {
        var yesterday = begin(TODAY.minusDays(1));
        simulate(yesterday);

        refused(
                () -> send(yesterday),
                "The draft is not ready: It would begin on 2026-11-20, which has passed. Choose today or a later day.");
    }

    @Test
    void isNotApprovedByWhoeverHasWrittenInIt() {
        var id = accounts.as(chief, () -> draftPolicyChange.draft(policy(TODAY), chief.actor()));
        simulate(id);
        send(id);

        assertThatExceptionOfType(WriterApproves.class).isThrownBy(() -> approve(id, chief));
    }

    @Test
    void isApprovedByADelegateInDateWhoHasNotWrittenInIt() {
        var delegate = accounts.officer("delegate-" + force, force);
        var id = begin(TODAY);
        simulate(id);
        send(id);
        assertThatExceptionOfType(NoAuthorityInDate.class).isThrownBy(() -> approve(id, delegate));

        var period = new tabard.kernel.Period(TODAY, TODAY.plusDays(1));
        var instrument =
                new Instrument(delegate.getUsername(), Set.of(DelegatedDecision.POLICY_APPROVAL), period, "SD 2/2026");
        var entry = accounts.as(chief, () -> recordDelegation.record(force, instrument, chief.actor()));
        approve(id, delegate);

        var approval = read(id).approval();
        assertThat(approval).isNotNull();
        assertThat(approval.delegation()).isEqualTo(entry);
        assertThat(approval.act().capacity())
                .isEqualTo("delegate of the chief officer of %s under SD 2/2026".formatted(force));
        assertThat(policies.history(force, CSAS, NOW.plusSeconds(60)).getFirst().capacity())
                .isEqualTo("delegate of the chief officer of %s under SD 2/2026".formatted(force));
    }

    @Test
    void comesBackWithReasonsAndIsWrittenAgain() {
        var id = begin(TODAY);
        simulate(id);
        send(id);
        assertThatExceptionOfType(DraftNotInState.class)
                .isThrownBy(() -> change(id, read(id).policy()))
                .withMessage("This draft is waiting for approval, so it cannot be changed.");

        accounts.run(chief, () -> returnDraft.giveBack(id, "Say more of byelaws.", chief.actor()));

        assertThat(read(id).state()).isEqualTo(State.RETURNED);
        assertThat(read(id).returned().reason()).isEqualTo("Say more of byelaws.");
        assertThat(waiting(id)).containsExactly("officer draft-policy-change");
        send(id);
        approve(id, chief);
        assertThat(inEffect(TODAY)).isPositive();
    }

    @Test
    void isGivenUpAndNothingComesOfIt() {
        var id = begin(TODAY);

        accounts.run(officer, () -> abandonDraft.abandon(id, "Not wanted any longer.", officer.actor()));

        assertThat(read(id).state()).isEqualTo(State.ABANDONED);
        assertThat(waiting(id)).isEmpty();
        assertThatExceptionOfType(DraftNotInState.class)
                .isThrownBy(() -> send(id))
                .withMessage("This draft is abandoned, so it cannot be sent for approval.");
    }

    @Test
    void twoPeopleAtOnceDoNotUndoEachOther() {
        var id = begin(TODAY);
        var seen = read(id);
        change(id, seen.policy().beginningOn(TODAY.plusDays(1)));

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> accounts.run(
                        officer, () -> changeDraft.change(id, seen.policy(), seen.lock(), officer.actor())));
        assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> {
            simulate(id);
            send(id);
            accounts.run(chief, () -> approve.approve(id, seen.hash(), chief.actor()));
        });
    }

    @Test
    void isBegunAgainWhereAnotherVersionWasApprovedMeanwhile() {
        var one = begin(TODAY.plusDays(1));
        approved(begin(TODAY));
        simulate(one);

        refused(
                () -> send(one),
                "The draft is not ready: Another version has been approved since it was begun. Begin a new draft from"
                        + " that one.");
    }

    @Test
    void isSeenByItsForceAndByAuditorsAlone() {
        var id = begin(TODAY);

        assertThat(accounts.as(accounts.of(Role.OFFICER, other()), () -> drafts.find(id)))
                .isEmpty();
        assertThat(Scope.PUBLIC.call(() -> drafts.find(id))).isEmpty();
        assertThat(accounts.as(accounts.of(Role.AUDITOR), () -> drafts.find(id)))
                .isPresent();
        var vetting = accounts.of(Role.VETTING, force);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> accounts.run(vetting, () -> sendPolicy.send(id, vetting.actor())));
    }

    @Test
    void itsDayIsAnnouncedButCameWithoutThat() {
        var id = approved(begin(TODAY));

        assertThat(inEffect(TODAY)).isPositive();
        assertThat(ledger(id)).doesNotContain("PolicyTookEffect");
    }

    private PolicyDraftId begin(LocalDate from) {
        return accounts.as(officer, () -> {
            var known = policies.history(force, CSAS, NOW.plusSeconds(1));
            return known.isEmpty() || from.isBefore(TODAY)
                    ? draftPolicyChange.draft(policy(from), officer.actor())
                    : draftPolicyChange.draft(force, CSAS, officer.actor());
        });
    }

    private PolicyDraftId approved(PolicyDraftId id) {
        simulate(id);
        send(id);
        approve(id, chief);
        return id;
    }

    private void change(PolicyDraftId id, ForcePolicy policy) {
        accounts.run(
                officer, () -> changeDraft.change(id, policy, drafts.get(id).lock(), officer.actor()));
    }

    private void simulate(PolicyDraftId id) {
        accounts.run(officer, () -> attachSimulation.attach(id, read(id).hash(), "{\"rows\":[]}", officer.actor()));
    }

    private void send(PolicyDraftId id) {
        accounts.run(officer, () -> sendPolicy.send(id, officer.actor()));
    }

    private void approve(PolicyDraftId id, SignedIn by) {
        accounts.run(by, () -> approve.approve(id, drafts.get(id).hash(), by.actor()));
    }

    private PolicyDraft read(PolicyDraftId id) {
        return Scope.SYSTEM.call(() -> drafts.get(id));
    }

    private int inEffect(LocalDate day) {
        return policies.inEffect(force, CSAS, day, NOW.plusSeconds(1))
                .map(ForcePolicy::version)
                .orElse(0);
    }

    private List<String> progress(PolicyDraftId id) {
        return Scope.SYSTEM
                .call(() -> process.progress("policy-change", id.stream()))
                .waiting();
    }

    private List<String> waiting(PolicyDraftId id) {
        return accounts.as(officer, () -> inbox.of(id.stream())).stream()
                .map(task -> task.group() + " " + task.form())
                .toList();
    }

    private List<String> ledger(PolicyDraftId id) {
        return Scope.SYSTEM.call(() ->
                transactions.execute(_ -> sql.sql("select type from ledger_entry where stream = ? order by sequence")
                        .param(id.stream())
                        .query(String.class)
                        .list()));
    }

    private ForceCode other() {
        return new ForceCode(force.value().equals("devon-and-cornwall") ? "dorset" : "devon-and-cornwall");
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable deed, String message) {
        assertThatExceptionOfType(PolicyNotReady.class).isThrownBy(deed).withMessage(message);
    }

    private ForcePolicy policy(LocalDate from) {
        return new ForcePolicy(
                force,
                CSAS,
                null,
                from,
                null,
                Period.ofYears(1),
                StepOrder.PARALLEL,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
