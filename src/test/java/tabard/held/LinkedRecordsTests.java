package tabard.held;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tabard.ModuleTest;
import tabard.TestCases;
import tabard.access.Role;
import tabard.access.Scope;
import tabard.access.SignedIn;
import tabard.accreditation.Accreditation;
import tabard.duplicates.CompareRecords;
import tabard.duplicates.FindingId;
import tabard.duplicates.Pair;
import tabard.duplicates.UndoComparison;
import tabard.eligibility.AssessEligibility;
import tabard.eligibility.Candidate;
import tabard.eligibility.FactsOfMany;
import tabard.intake.ClosingReason;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.kernel.PersonId;
import tabard.party.Language;
import tabard.powers.PowersQuestion.AskedPower;
import tabard.vetting.RequestVetting;
import tabard.vetting.VettingNeed;
import tabard.vetting.VettingRequestOutcome;

/** Vetting and training travel between records that an officer has found to be one person's, within the force, and back. */
@ModuleTest
class LinkedRecordsTests {

    static final ForceCode AVON = new ForceCode("avon-and-somerset");
    static final ForceCode DORSET = new ForceCode("dorset");
    static final AskedPower POWER = TestCases.power("name-address-road-traffic");

    @Autowired
    TestCases cases;

    @Autowired
    CompareRecords compareRecords;

    @Autowired
    UndoComparison undoComparison;

    @Autowired
    AssessEligibility eligibility;

    @Autowired
    FactsOfMany factsOfMany;

    @Autowired
    RequestVetting requestVetting;

    @Autowired
    HeldAt heldAt;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    SignedIn officer;
    OrganisationId stewards;
    OrganisationId wardens;
    PersonId jon;
    PersonId john;
    CaseReference ofJon;

    @BeforeEach
    void onePersonVettedAndTrainedWithAnotherEmployer() {
        officer = cases.accounts().of(Role.OFFICER, AVON);
        stewards = employer("Stewards");
        wardens = employer("Wardens");
        jon = cases.parties().person(stewards, "Jon", "Link", Language.EN);
        john = cases.parties().person(wardens, "John", "Link", Language.EN);
        cases.vettedAndTrained(wardens, john, AVON, POWER);
        ofJon = cases.submitted(stewards, jon, AVON, POWER);
    }

    @Test
    void beforeAFindingEachRecordSpeaksForItselfAlone() {
        assertThat(grantable(officer, AVON, jon)).isFalse();
        assertThat(grantable(officer, AVON, john)).isTrue();
        assertThat(vetting(ofJon)).isEqualTo(VettingRequestOutcome.REQUESTED);
    }

    @Test
    void onceFoundTheRulesGoByBothRecordsForTheForceThatFoundIt() {
        find();

        assertThat(grantable(officer, AVON, jon)).isTrue();
        assertThat(Scope.SYSTEM.call(() -> grantable(AVON, jon))).isTrue();
        assertThat(known(jon)).isEqualTo(known(john)).hasSize(2);
        assertThat(vetting(ofJon)).isEqualTo(VettingRequestOutcome.RECOGNISED);
        assertThat(ledger(ofJon)).contains("CLEARANCE_ON_LINKED_RECORD");
    }

    @Test
    void anEmployerAndAnotherForceLearnNothing() {
        cases.submitted(stewards, jon, DORSET, POWER);
        find();

        assertThat(grantable(cases.accounts().supplier(stewards), AVON, jon)).isFalse();
        assertThat(grantable(cases.accounts().of(Role.OFFICER, DORSET), DORSET, jon))
                .isFalse();
        assertThat(Scope.SYSTEM.call(() -> known(DORSET, jon))).isEmpty();
        assertThat(Scope.SYSTEM.call(() -> known(AVON, jon))).hasSize(2);
    }

    @Test
    void whatWasFoundAgainstThePersonTravelsAsWell() {
        clearance(jon, TestCases.TODAY.minusDays(1), "CLEARED");
        clearance(john, TestCases.TODAY, "REFUSED");
        assertThat(vetting(ofJon)).isEqualTo(VettingRequestOutcome.RECOGNISED);

        find();

        assertThat(grantable(officer, AVON, jon)).isFalse();
        assertThat(vetting(ofJon)).isEqualTo(VettingRequestOutcome.REQUESTED);
    }

    @Test
    void undoneEachRecordSpeaksForItselfAgainAndKeepsItsHistory() {
        var finding = find();

        undo(finding);

        assertThat(grantable(officer, AVON, jon)).isFalse();
        assertThat(known(jon)).isEmpty();
        assertThat(known(john)).hasSize(2);
        assertThat(grantable(officer, AVON, john)).isTrue();
    }

    /** Nobody in the street is told that vetting is out of date which stands on the person's other record. */
    @Test
    void aCheckOfACardGoesByBothRecordsWhileTheFindingStands() {
        var finding = find();
        Scope.SYSTEM.run(() -> cases.closeCase().close(ofJon, ClosingReason.WITHDRAWN));
        var period = new Period(TestCases.TODAY, TestCases.TODAY.plusYears(1));
        var card = cases.accredited(stewards, jon, AVON, period, POWER);

        assertThat(held(card).warnings()).isEmpty();

        undo(finding);

        assertThat(held(card).warnings())
                .extracting(HeldAnswer.Warning::message)
                .anySatisfy(warning -> assertThat(warning).startsWith("Vetting is out of date"));
    }

    private OrganisationId employer(String name) {
        var employer = cases.parties().organisation(name + " " + UUID.randomUUID(), "Orange");
        for (var force : List.of(AVON, DORSET)) {
            cases.parties()
                    .arrange(employer, force, new Period(LocalDate.of(2026, 1, 1), null), "name-address-road-traffic");
        }
        return employer;
    }

    private FindingId find() {
        return cases.accounts()
                .as(
                        officer,
                        () -> compareRecords.find(AVON, new Pair(jon, john), true, "One passport.", officer.actor()));
    }

    private void undo(FindingId finding) {
        cases.accounts().run(officer, () -> undoComparison.undo(finding, "It was his brother.", officer.actor()));
    }

    private HeldAnswer held(Accreditation card) {
        var now = cases.parties().clock().instant();
        return Scope.SYSTEM.call(
                () -> heldAt.heldAt(new PowerCheck(card.number(), POWER.power(), null, AVON, null, now, now)));
    }

    private boolean grantable(SignedIn by, ForceCode force, PersonId person) {
        return cases.accounts().as(by, () -> grantable(force, person));
    }

    private boolean grantable(ForceCode force, PersonId person) {
        return eligibility
                .assess(candidate(force, person), List.of(POWER), TestCases.TODAY)
                .finding(POWER.power())
                .grantable();
    }

    private Candidate candidate(ForceCode force, PersonId person) {
        return new Candidate(person, person.equals(jon) ? stewards : wardens, force, TestCases.CSAS, Set.of());
    }

    private Set<Object> known(PersonId person) {
        return cases.accounts().as(officer, () -> known(AVON, person));
    }

    private Set<Object> known(ForceCode force, PersonId person) {
        var candidate = candidate(force, person);
        var facts = factsOfMany.of(List.of(candidate), TestCases.TODAY).get(candidate);
        var all = new HashSet<Object>(facts.vetting());
        all.addAll(facts.training());
        return all;
    }

    private VettingRequestOutcome vetting(CaseReference reference) {
        var file = Scope.SYSTEM.call(() -> cases.cases().get(reference));
        return Scope.SYSTEM.call(() -> requestVetting.requestFor(
                new VettingNeed(reference, file.person(), file.force(), file.scheme(), file.powers())));
    }

    private void clearance(PersonId person, LocalDate on, String status) {
        Scope.SYSTEM.run(() -> transaction.executeWithoutResult(_ -> sql.sql("""
                insert into clearance (id, person_id, authority, level, granted, status, restricted, recorded_by, recorded_at)
                values (:id, :person, 'avon-and-somerset', 'NPPV3', :on, :status, false, 'test', now())""")
                .param("id", UUID.randomUUID())
                .param("person", person.value())
                .param("on", on)
                .param("status", status)
                .update()));
    }

    private String ledger(CaseReference reference) {
        return Scope.SYSTEM.call(() -> transaction.execute(
                _ -> sql.sql("select string_agg(entry, ' ') from ledger_entry where stream = :stream")
                        .param("stream", reference.value())
                        .query(String.class)
                        .single()));
    }
}
