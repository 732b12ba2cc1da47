package tabard.vetting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tabard.Acting;
import tabard.TestCases;
import tabard.TestDatabase;
import tabard.access.Role;
import tabard.access.Scope;
import tabard.access.SignedIn;
import tabard.intake.CaseFiles;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.kernel.PersonId;
import tabard.ledger.LedgerView;
import tabard.party.Language;
import tabard.powers.ForcePolicy;
import tabard.powers.ForcePolicy.LocalLevel;
import tabard.powers.ForcePolicy.Recognition;
import tabard.powers.ForcePolicy.Recognition.Outcome;
import tabard.powers.VettingLevel;
import tabard.scheme.ApprovePolicy;
import tabard.scheme.Policies;
import tabard.scheme.PolicyFromPublishedGrants;
import tabard.vetting.RecogniseVetting.Confirmation;
import tabard.workflow.CaseProcess;
import tabard.workflow.TaskInbox;
import tabard.workflow.WaitingTask;

/** Vetting on a real database with the whole program around it: an employer, a person, forces that recognise differently. */
@TestDatabase
@Import(TestCases.class)
class VettingInDatabase {

    static final ForceCode AVON = new ForceCode("avon-and-somerset");
    static final LocalDate TODAY = TestCases.TODAY;
    static final String POWER = "name-address-road-traffic";

    @Autowired
    TestCases cases;

    @Autowired
    CaseProcess process;

    @Autowired
    TaskInbox inbox;

    @Autowired
    CaseFiles files;

    @Autowired
    AllowReuse allowReuse;

    @Autowired
    WithdrawReuse withdrawReuse;

    @Autowired
    RecogniseVetting recogniseVetting;

    @Autowired
    RecordVettingOutcome recordVettingOutcome;

    @Autowired
    RecognitionView view;

    @Autowired
    VettingView vetting;

    @Autowired
    LedgerView ledger;

    @Autowired
    ApprovePolicy approvePolicy;

    @Autowired
    PolicyFromPublishedGrants published;

    @Autowired
    Policies policies;

    @Autowired
    org.springframework.jdbc.core.simple.JdbcClient sql;

    @Autowired
    org.springframework.transaction.PlatformTransactionManager transactions;

    OrganisationId firm;
    PersonId person;

    @BeforeEach
    void somebodyWhomAvonHasCleared() {
        firm = cases.parties().organisation("Example Stewards " + UUID.randomUUID(), null);
        person = cases.parties().person(firm, "Ann", "Other", Language.EN);
        arrange(AVON, null);
        answer(opened(AVON), cleared(VettingLevel.NPPV2_FULL, null));
    }

    /** A force with a policy of its own, which says this of Avon's vetting, and counts a level by a name of its own. */
    ForceCode arrange(ForceCode force, @Nullable Outcome outcome) {
        if (Scope.SYSTEM
                .call(() -> policies.history(
                        force, TestCases.CSAS, cases.parties().clock().instant()))
                .isEmpty()) {
            var policy = recognising(force, published.of(AVON).orElseThrow(), outcome);
            var chief = cases.accounts().of(Role.CHIEF_OFFICER, force);
            cases.accounts().run(chief, () -> approvePolicy.approve(policy, chief.actor()));
        }
        cases.parties().arrange(firm, force, new Period(LocalDate.of(2026, 1, 1), null), POWER);
        return force;
    }

    static ForcePolicy recognising(ForceCode force, ForcePolicy policy, @Nullable Outcome outcome) {
        var rows = outcome == null
                ? List.<Recognition>of()
                : List.of(new Recognition(
                        AVON.value(),
                        VettingLevel.NPPV2_FULL,
                        java.time.Period.ofYears(3),
                        outcome,
                        null,
                        "Force vetting manager",
                        LocalDate.of(2026, 11, 1),
                        "Their unit works to the same code.",
                        LocalDate.of(2027, 11, 1)));
        return new ForcePolicy(
                force,
                policy.scheme(),
                policy.version(),
                policy.validFrom(),
                policy.validTo(),
                policy.term(),
                policy.order(),
                policy.powers(),
                List.of(new LocalLevel("NPPV 1.5", VettingLevel.NPPV2_ABBREVIATED)),
                rows,
                policy.fees());
    }

    ReuseConsent allow(ForceCode force) {
        var supplier = cases.accounts().supplier(firm);
        return cases.accounts()
                .as(
                        supplier,
                        () -> allowReuse.onPaper(
                                new AllowReuse.Allowed(person, firm, List.of(force)), TODAY, supplier.actor()));
    }

    CaseReference opened(ForceCode force) {
        var reference = cases.submitted(firm, person, force, TestCases.power(POWER));
        Scope.SYSTEM.call(() -> process.carryOn(reference));
        return reference;
    }

    VettingNeed need(CaseReference reference) {
        var file = Scope.SYSTEM.call(() -> files.get(reference));
        return new VettingNeed(reference, file.person(), file.force(), file.scheme(), file.powers());
    }

    static VettingReport cleared(@Nullable VettingLevel level, @Nullable String label) {
        return new VettingReport(VettingOutcome.CLEARED, level, label, TODAY, null, false, "V-1", null, null);
    }

    static VettingReport outcome(VettingOutcome outcome) {
        return new VettingReport(outcome, VettingLevel.NPPV2_FULL, TODAY, null, false, "V-1", null, null);
    }

    void answer(CaseReference reference, VettingReport report) {
        answer(
                reference,
                report,
                cases.accounts().of(Role.VETTING, need(reference).force()));
    }

    void answer(CaseReference reference, VettingReport report, SignedIn officer) {
        cases.accounts().run(officer, () -> recordVettingOutcome.record(reference, report, officer.actor()));
        Scope.SYSTEM.call(() -> process.carryOn(reference));
    }

    void recognise(CaseReference reference, @Nullable Confirmation confirmation) {
        var need = need(reference);
        var officer = cases.accounts().of(Role.VETTING, need.force());
        cases.accounts().run(officer, () -> recogniseVetting.recognise(need, confirmation, officer.actor()));
    }

    RecognitionView.@Nullable Offer offer(CaseReference reference) {
        var need = need(reference);
        return cases.accounts()
                .as(cases.accounts().of(Role.VETTING, need.force()), () -> view.of(need))
                .orElse(null);
    }

    String state(CaseReference reference) {
        return Scope.SYSTEM.call(() -> vetting.ofCase(reference)).orElseThrow().state();
    }

    List<String> waiting(CaseReference reference) {
        return Scope.SYSTEM.call(() -> inbox.of(reference)).stream()
                .map(WaitingTask::step)
                .toList();
    }

    List<String> types(CaseReference reference) {
        return chain(reference.value());
    }

    List<String> chain(String stream) {
        return Acting.AUDITOR.get(() -> ledger.chain(stream)).entries().stream()
                .map(entry -> entry.type())
                .toList();
    }

    String entries(CaseReference reference) {
        return Acting.AUDITOR
                .get(() -> ledger.chain(reference.value()))
                .entries()
                .toString();
    }
}
