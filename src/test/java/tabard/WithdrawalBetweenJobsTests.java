package tabard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tabard.TestCases.TODAY;
import static tabard.TestCases.power;

import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tabard.access.Role;
import tabard.access.Scope;
import tabard.access.SignedIn;
import tabard.accreditation.EndArrangementKnowingly;
import tabard.intake.ClosingReason;
import tabard.intake.WithdrawCase;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.Period;
import tabard.party.ArrangementsView;
import tabard.party.Language;
import tabard.workflow.CaseProcess;
import tabard.workflow.MatterProcess;
import tabard.workflow.TaskInbox;

/** The applicant withdraws between two jobs of the engine: what was pending finds nothing to do, and nothing opens again. */
@TestProgram
@Import(TestCases.class)
class WithdrawalBetweenJobsTests {

    static final ForceCode DORSET = new ForceCode("dorset");

    @Autowired
    TestCases cases;

    @Autowired
    CaseProcess process;

    @Autowired
    MatterProcess matters;

    @Autowired
    TaskInbox inbox;

    @Autowired
    WithdrawCase withdraw;

    @Autowired
    EndArrangementKnowingly ending;

    @Autowired
    ArrangementsView arrangements;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService jobs;

    CaseByEngine walk;
    SignedIn supplier;
    CaseReference reference;

    @BeforeEach
    void apply() {
        walk = new CaseByEngine(cases, process, inbox);
        var employer = cases.parties().organisation("Example Wardens " + UUID.randomUUID(), "Blue tabard, EX-2");
        cases.parties()
                .arrange(
                        employer,
                        DORSET,
                        new Period(TODAY.minusYears(1), null),
                        "control-traffic",
                        "name-address-road-traffic");
        supplier = cases.accounts().supplier(employer);
        var person = cases.parties().person(employer, "Ann", "Example", Language.EN);
        reference =
                cases.submitted(employer, person, DORSET, power("control-traffic"), power("name-address-road-traffic"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "opened",
                "UserTask_RecordVettingOutcome",
                "UserTask_VerifyTraining",
                "UserTask_RecommendPowers",
                "UserTask_DecideAccreditation"
            })
    void whateverWaitsOrIsPendingIsOver(String where) {
        if (!where.equals("opened")) {
            walk.until(reference, where);
        }

        isWithdrawnForGood();
    }

    /** The step is done and the job that follows from it is not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "UserTask_RecordVettingOutcome",
                "UserTask_VerifyTraining",
                "UserTask_RecommendPowers",
                "UserTask_DecideAccreditation"
            })
    void aJobThatWasPendingDoesNothing(String done) {
        walk.until(reference, done);
        while (walk.waiting(reference).stream().anyMatch(task -> task.step().equals(done))) {
            walk.step(reference);
        }

        isWithdrawnForGood();
    }

    /** From the grant on there is an accreditation; giving that up is another act than withdrawing an application. */
    @Test
    void whatIsGrantedIsNoApplicationAnyMore() {
        walk.toTheEnd(reference);

        assertThatThrownBy(() -> withdraw())
                .hasMessage("Case %s has ended, so nothing more can be done in it.".formatted(reference));
    }

    /** After each single job that follows the decision: withdrawn and nothing granted, or granted and not withdrawn. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void isNeverWithdrawnAndGranted(int jobsDone) {
        walk.until(reference, "UserTask_DecideAccreditation");
        walk.step(reference);
        for (int job = 0; job < jobsDone; job++) {
            oneJob();
        }
        var granted = Scope.SYSTEM.call(() -> cases.accreditations().ofCase(reference));

        if (granted.isEmpty()) {
            isWithdrawnForGood();
            return;
        }
        assertThatThrownBy(() -> withdraw())
                .hasMessage(
                        closing() == null
                                ? "Case %s was granted, so it can no longer be withdrawn. To give the accreditation up, write to the force."
                                        .formatted(reference)
                                : "Case %s has ended, so nothing more can be done in it.".formatted(reference));
        walk.toTheEnd(reference);
        assertThat(closing()).isEqualTo(ClosingReason.ACCREDITED);
    }

    /** What ends an arrangement leaves such a case to the engine, too. */
    @Test
    void theCaseThatWasGrantedClosesAsGrantedThoughItsArrangementEnds() {
        walk.until(reference, "UserTask_DecideAccreditation");
        walk.step(reference);
        while (Scope.SYSTEM.call(() -> cases.accreditations().ofCase(reference)).isEmpty()) {
            oneJob();
        }
        assertThat(closing()).isNull();

        endArrangement();

        assertThat(closing()).isNull();
        walk.toTheEnd(reference);
        assertThat(closing()).isEqualTo(ClosingReason.ACCREDITED);
    }

    /** Wherever its process stands, a case that closes with its arrangement leaves it for good. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "opened",
                "UserTask_RecordVettingOutcome",
                "UserTask_VerifyTraining",
                "UserTask_RecommendPowers",
                "UserTask_DecideAccreditation"
            })
    void aCaseThatClosesWithItsArrangementLeavesItsProcess(String where) {
        if (!where.equals("opened")) {
            walk.until(reference, where);
        }

        isOverWithItsArrangement();
    }

    /** The decision is made and the grant is still to be done. */
    @Test
    void nothingIsGrantedOnACaseThatClosedWithItsArrangement() {
        walk.until(reference, "UserTask_DecideAccreditation");
        walk.step(reference);

        isOverWithItsArrangement();
    }

    private void isOverWithItsArrangement() {
        endArrangement();

        isOver(ClosingReason.ARRANGEMENT_ENDED);
    }

    private void endArrangement() {
        var chief = cases.accounts().of(Role.CHIEF_OFFICER, DORSET);
        cases.accounts().run(chief, () -> {
            var file = cases.cases().get(reference);
            var arrangement = arrangements.of(file.organisation()).stream()
                    .filter(one -> one.force().equals(DORSET))
                    .findFirst()
                    .orElseThrow()
                    .id();
            var shown = ending.preview(arrangement, TODAY.plusDays(1));
            ending.end(arrangement, TODAY.plusDays(1), shown.hash(), chief.actor());
        });
    }

    /** One job of the engine, and no more. */
    private void oneJob() {
        Scope.SYSTEM.run(() -> jobs
                .createJobQuery()
                .processInstanceId(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(reference.value())
                        .singleResult()
                        .getId())
                .messages()
                .list()
                .stream()
                .findFirst()
                .ifPresent(job -> jobs.executeJob(job.getId())));
    }

    private ClosingReason closing() {
        return Scope.SYSTEM.call(() -> cases.cases().get(reference)).closingReason();
    }

    private void isWithdrawnForGood() {
        withdraw();

        isOver(ClosingReason.WITHDRAWN);
    }

    private void isOver(ClosingReason reason) {
        for (int run = 0; run < 3; run++) {
            walk.carryOn(reference);
        }
        assertThat(walk.waiting(reference)).isEmpty();
        assertThat(closing()).isEqualTo(reason);
        assertThat(Scope.SYSTEM.call(() -> cases.accreditations().ofCase(reference)))
                .isEmpty();
        assertThat(matters.stuck()).noneMatch(stuck -> stuck.matter().equals(reference.value()));
        assertThat(Scope.SYSTEM.call(() -> process.progress(reference)).waiting())
                .isEmpty();
    }

    private void withdraw() {
        cases.accounts().run(supplier, () -> withdraw.withdraw(reference, supplier.actor()));
    }
}
