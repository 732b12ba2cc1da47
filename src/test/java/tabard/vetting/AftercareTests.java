package tabard.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tabard.access.Role;
import tabard.access.Scope;
import tabard.kernel.ForceCode;
import tabard.powers.ForcePolicy.Recognition.Outcome;
import tabard.vetting.WithdrawClearance.Reasons;
import tabard.workflow.InboxQuery;
import tabard.workflow.MatterProcess;

/** What comes after a clearance: told where it is relied on, looked at by the unit, and the fact only. */
class AftercareTests extends VettingInDatabase {

    static final ForceCode SURREY = new ForceCode("surrey");

    @Autowired
    WithdrawClearance withdrawClearance;

    @Autowired
    ReportConcern reportConcern;

    @Autowired
    RecordDeclaration recordDeclaration;

    @Autowired
    SetVettingTerms setVettingTerms;

    @Autowired
    CloseConcern closeConcern;

    @Autowired
    VettingConcerns concerns;

    @Autowired
    AlertRelyingForces alertRelyingForces;

    @Autowired
    MatterProcess matters;

    @Test
    void aWithdrawnClearanceIsToldToEachForceThatReliesOnItAndToNoOther() {
        arrange(SURREY, Outcome.ACCEPT);
        allow(SURREY);
        var relying = opened(SURREY);
        assertThat(waiting(relying)).containsExactly("UserTask_VerifyTraining");
        opened(arrange(new ForceCode("dorset"), null));

        var clearance = withdrawn();

        assertThat(concernsOf(SURREY)).singleElement().satisfies(told -> {
            assertThat(told.kind()).isEqualTo(ConcernKind.WITHDRAWN_ELSEWHERE);
            assertThat(told.about()).isEqualTo(clearance);
            assertThat(told.dueOn()).isEqualTo(TODAY.plusDays(28));
            assertThat(inboxOf(SURREY)).contains("vetting-concern:" + told.id());
            assertThat(chain("vetting-concern:" + told.id())).containsExactly("ConcernOpened");
        });
        assertThat(concernsOf(new ForceCode("dorset"))).isEmpty();
        assertThat(waiting(relying)).as("nothing ends by it").containsExactly("UserTask_VerifyTraining");
        assertThat(Scope.SYSTEM.call(() -> alertRelyingForces.alert(UUID.randomUUID())))
                .as("nobody relies on another")
                .isZero();
        assertThat(Scope.SYSTEM.call(() -> alertRelyingForces.alert(clearance))).isZero();
    }

    @Test
    void aClearanceThatWasWithdrawnIsNotTakenAnyMore() {
        arrange(SURREY, Outcome.ACCEPT);
        allow(SURREY);
        withdrawn();

        assertThat(waiting(opened(SURREY))).contains("UserTask_RecordVettingOutcome");
    }

    @Test
    void aClearanceIsWithdrawnOnceByWhoGaveIt() {
        withdrawn();

        assertThatThrownBy(this::withdrawn)
                .isInstanceOf(NoClearanceToWithdraw.class)
                .hasMessage("avon-and-somerset has given this person no clearance that still stands,"
                        + " so there is none to withdraw.");
    }

    @Test
    void aChangeThatAnEmployerReportsWaitsForEachUnitAndIsClosedOnce() {
        var supplier = cases.accounts().supplier(firm);
        var opened =
                cases.accounts().as(supplier, () -> reportConcern.change(firm, person, Set.of(AVON), supplier.actor()));
        var id = opened.iterator().next();
        assertThat(inboxOf(AVON)).contains("vetting-concern:" + id);

        var unit = cases.accounts().of(Role.VETTING, AVON);
        cases.accounts().run(unit, () -> closeConcern.close(id, ConcernOutcome.NO_ACTION, unit.actor()));

        assertThat(inboxOf(AVON)).doesNotContain("vetting-concern:" + id);
        assertThat(chain("vetting-concern:" + id)).containsExactly("ConcernOpened", "ConcernClosed");
        assertThatThrownBy(() -> cases.accounts()
                        .run(unit, () -> closeConcern.close(id, ConcernOutcome.VET_AGAIN, unit.actor())))
                .isInstanceOf(ConcernClosedAlready.class)
                .hasMessage("This was closed before: NO_ACTION.");
    }

    @Test
    void aDeclarationThatSomethingHasChangedWaitsForTheUnitThatAsksForIt() {
        var dorset = arrange(new ForceCode("dorset"), null);
        var unit = cases.accounts().of(Role.VETTING, dorset);
        cases.accounts()
                .run(unit, () -> setVettingTerms.set(dorset, new SetVettingTerms.Said(null, true, "T."), unit.actor()));
        var supplier = cases.accounts().supplier(firm);

        cases.accounts()
                .run(
                        supplier,
                        () -> recordDeclaration.onPaper(
                                firm,
                                Set.of(dorset),
                                new RecordDeclaration.Declared(person, TODAY, true),
                                supplier.actor()));
        cases.accounts()
                .run(unit, () -> setVettingTerms.set(dorset, new SetVettingTerms.Said(14, false, "T."), unit.actor()));

        var told = concernsOf(dorset);
        assertThat(told).extracting(VettingConcern::kind).containsExactly(ConcernKind.DECLARED_CHANGE);
        assertThat(inboxOf(dorset))
                .contains("vetting-concern:" + told.getFirst().id());
        assertThat(chain("vetting-declaration:%s:%s".formatted(person, dorset))).containsExactly("DeclarationRecorded");
    }

    @Test
    void anEmployerReportsOfItsOwnPeopleAndSeesNothingThatAForceOpened() {
        var officer = cases.accounts().of(Role.OFFICER, AVON);
        var adverse = cases.accounts().as(officer, () -> reportConcern.adverse(person, AVON, officer.actor()));
        var supplier = cases.accounts().supplier(firm);
        var stranger = cases.parties().organisation("Others " + UUID.randomUUID(), null);
        var other = cases.accounts().supplier(stranger);

        assertThatThrownBy(() -> cases.accounts().as(supplier, () -> concerns.get(adverse)))
                .isInstanceOf(ConcernNotFound.class);
        assertThatThrownBy(() -> cases.accounts()
                        .as(other, () -> reportConcern.change(stranger, person, Set.of(AVON), other.actor())))
                .isInstanceOf(tabard.kernel.Refusal.class);
    }

    @Test
    void anotherUnitNeitherSeesNorClosesIt() {
        var officer = cases.accounts().of(Role.OFFICER, AVON);
        var adverse = cases.accounts().as(officer, () -> reportConcern.adverse(person, AVON, officer.actor()));
        var other = cases.accounts().of(Role.VETTING, SURREY);

        assertThatThrownBy(() -> cases.accounts()
                        .run(other, () -> closeConcern.close(adverse, ConcernOutcome.NO_ACTION, other.actor())))
                .isInstanceOf(ConcernNotFound.class);
    }

    /** Avon withdraws, and the engine tells; answers which clearance it was. */
    private UUID withdrawn() {
        var unit = cases.accounts().of(Role.VETTING, AVON);
        var before = Scope.SYSTEM.call(() -> events());
        cases.accounts()
                .run(
                        unit,
                        () -> withdrawClearance.withdraw(
                                person, AVON, new Reasons("W-1", "Stays in the unit."), unit.actor()));
        var clearance = Scope.SYSTEM.call(() -> events()).stream()
                .filter(id -> !before.contains(id))
                .findFirst()
                .orElseThrow();
        Scope.SYSTEM.call(() -> matters.carryOn("clearance:" + clearance));
        return clearance;
    }

    private List<UUID> events() {
        return new org.springframework.transaction.support.TransactionTemplate(transactions)
                .execute(_ -> sql
                        .sql("select stream from ledger_entry where type = 'ClearanceWithdrawn'")
                        .query(String.class)
                        .list()
                        .stream()
                        .map(stream -> UUID.fromString(stream.substring("clearance:".length())))
                        .toList());
    }

    private List<VettingConcern> concernsOf(ForceCode force) {
        return cases.accounts().as(cases.accounts().of(Role.VETTING, force), concerns::open).stream()
                .filter(one -> one.person().equals(person))
                .toList();
    }

    private List<String> inboxOf(ForceCode force) {
        return cases
                .accounts()
                .as(cases.accounts().of(Role.VETTING, force), () -> inbox.list(InboxQuery.of("vetting")))
                .tasks()
                .stream()
                .map(task -> task.matter().key())
                .toList();
    }
}
