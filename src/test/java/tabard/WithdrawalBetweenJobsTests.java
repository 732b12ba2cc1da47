package tabard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tabard.TestCases.TODAY;
import static tabard.TestCases.power;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tabard.access.Scope;
import tabard.access.SignedIn;
import tabard.intake.ClosingReason;
import tabard.intake.WithdrawCase;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.Period;
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

    private void isWithdrawnForGood() {
        withdraw();

        for (int run = 0; run < 3; run++) {
            walk.carryOn(reference);
        }
        assertThat(walk.waiting(reference)).isEmpty();
        assertThat(Scope.SYSTEM.call(() -> cases.cases().get(reference)).closingReason())
                .isEqualTo(ClosingReason.WITHDRAWN);
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
