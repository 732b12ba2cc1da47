package tabard.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tabard.Acting;
import tabard.TestCases;
import tabard.TestDatabase;
import tabard.access.Role;
import tabard.access.Scope;
import tabard.intake.CaseFiles;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.kernel.PersonId;
import tabard.ledger.LedgerView;
import tabard.party.Language;
import tabard.powers.ForcePolicy;
import tabard.powers.ForcePolicy.Recognition;
import tabard.powers.ForcePolicy.Recognition.Outcome;
import tabard.powers.VettingLevel;
import tabard.scheme.ApprovePolicy;
import tabard.scheme.Policies;
import tabard.scheme.PolicyFromPublishedGrants;
import tabard.vetting.RecogniseVetting.Confirmation;
import tabard.workflow.CaseProcess;

/** Vetting that one force has done, at others: taken with consent where the matrix says so, and not otherwise. */
@TestDatabase
@Import(TestCases.class)
class RecognitionTests {

    static final ForceCode AVON = new ForceCode("avon-and-somerset");
    static final LocalDate TODAY = TestCases.TODAY;
    static final String POWER = "name-address-road-traffic";

    @Autowired
    TestCases cases;

    @Autowired
    CaseProcess process;

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

    OrganisationId firm;
    PersonId person;

    @BeforeEach
    void somebodyWhomAvonHasCleared() {
        firm = cases.parties().organisation("Example Stewards " + UUID.randomUUID(), null);
        person = cases.parties().person(firm, "Ann", "Other", Language.EN);
        arrange(AVON, null);
        var reference = opened(AVON);
        var officer = cases.accounts().of(Role.VETTING, AVON);
        var report = new VettingReport(
                VettingOutcome.CLEARED, VettingLevel.NPPV2_FULL, TODAY, null, false, "V-1", null, null);
        cases.accounts().run(officer, () -> recordVettingOutcome.record(reference, report, officer.actor()));
    }

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

    private ForceCode arrange(ForceCode force, @Nullable Outcome outcome) {
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

    private static ForcePolicy recognising(ForceCode force, ForcePolicy policy, @Nullable Outcome outcome) {
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
                policy.levels(),
                rows,
                policy.fees());
    }

    private ReuseConsent allow(ForceCode force) {
        var supplier = cases.accounts().supplier(firm);
        return cases.accounts()
                .as(
                        supplier,
                        () -> allowReuse.onPaper(
                                new AllowReuse.Allowed(person, firm, List.of(force)), TODAY, supplier.actor()));
    }

    private CaseReference opened(ForceCode force) {
        var reference = cases.submitted(firm, person, force, TestCases.power(POWER));
        Scope.SYSTEM.call(() -> process.carryOn(reference));
        return reference;
    }

    private VettingNeed need(CaseReference reference) {
        var file = Scope.SYSTEM.call(() -> files.get(reference));
        return new VettingNeed(reference, file.person(), file.force(), file.scheme(), file.powers());
    }

    private void recognise(CaseReference reference, @Nullable Confirmation confirmation) {
        var need = need(reference);
        var officer = cases.accounts().of(Role.VETTING, need.force());
        cases.accounts().run(officer, () -> recogniseVetting.recognise(need, confirmation, officer.actor()));
    }

    private RecognitionView.@Nullable Offer offer(CaseReference reference) {
        var need = need(reference);
        return cases.accounts()
                .as(cases.accounts().of(Role.VETTING, need.force()), () -> view.of(need))
                .orElse(null);
    }

    private String state(CaseReference reference) {
        return Scope.SYSTEM.call(() -> vetting.ofCase(reference)).orElseThrow().state();
    }

    private List<String> waiting(CaseReference reference) {
        return Scope.SYSTEM.call(() -> process.progress(reference)).waiting();
    }

    private List<String> types(CaseReference reference) {
        return chain(reference.value());
    }

    private List<String> chain(String stream) {
        return Acting.AUDITOR.get(() -> ledger.chain(stream)).entries().stream()
                .map(entry -> entry.type())
                .toList();
    }

    private String entries(CaseReference reference) {
        return Acting.AUDITOR
                .get(() -> ledger.chain(reference.value()))
                .entries()
                .toString();
    }
}
