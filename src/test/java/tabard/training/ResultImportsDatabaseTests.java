package tabard.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tabard.Acting;
import tabard.TestCases;
import tabard.TestDatabase;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.Period;
import tabard.kernel.PersonId;
import tabard.ledger.LedgerEntry;
import tabard.ledger.LedgerView;
import tabard.party.Language;
import tabard.powers.Facts;

/** From a provider's file to what counts for a force, with a database. */
@TestDatabase
@Import(TestCases.class)
class ResultImportsDatabaseTests {

    static final ForceCode AVON = new ForceCode("avon-and-somerset");
    static final ForceCode DORSET = new ForceCode("dorset");
    static final String POWER = "name-address-road-traffic";
    static final String HASH = "ab".repeat(32);

    @Autowired
    ImportTrainingResults imports;

    @Autowired
    ResultImports all;

    @Autowired
    EndProviderApproval endApproval;

    @Autowired
    Providers providers;

    @Autowired
    TrainingView training;

    @Autowired
    LedgerView ledger;

    @Autowired
    TestCases cases;

    String surname = "";
    PersonId person = new PersonId(UUID.randomUUID());
    CaseReference reference = new CaseReference("CSAS-2026-00001");

    @BeforeEach
    void somebodyHasApplied() {
        surname = "Learner" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        var employer = cases.parties().organisation("Wardens " + UUID.randomUUID(), null);
        cases.parties().arrange(employer, AVON, new Period(LocalDate.of(2026, 1, 1), null), POWER);
        person = cases.parties().person(employer, "Zoë", surname, Language.EN);
        reference = cases.submitted(employer, person, AVON, TestCases.power(POWER));
    }

    @Test
    void aDryRunSaysOfEachRowWhatWouldBecomeOfItAndRecordsNothing() {
        var desk = desk();

        var upload = dryRun(
                desk,
                row("csas-traffic-management", "PASS", "2026-11-10", "2029-11-10"),
                row("csas-traffic-management", "PASS", "2026-11-10", "2029-11-10"),
                row("csas-core", "FAIL", "2026-11-09", ""),
                row("juggling", "PASS", "2026-11-10", ""),
                row("csas-core", "PASS", "2026-11-22", ""),
                row("csas-core", "PASS", "2026-11-10", "2026-11-10"),
                row("csas-core", "FAIL", "2026-11-08", "2027-01-01"),
                row("csas-core", "PERHAPS", "10/11/2026", "").replace(",81,", ",101,"),
                row("csas-core", "PASS", "2026-11-10", "").replace("1990-04-01", "1990-04-02"),
                row("csas-core", "PASS", "2026-11-10", "")
                        .replace(reference.value().toLowerCase(), "CSAS-2020-99999"));

        assertThat(upload.rows())
                .extracting(JudgedResult::problems)
                .containsExactly(
                        List.of(),
                        List.of("This result stands in the file twice."),
                        List.of(),
                        List.of("There is no course 'juggling'. Choose one from the list."),
                        List.of("The result is dated 2026-11-22, which is yet to come."),
                        List.of(
                                "The pass expires on 2026-11-10, which is not after 2026-11-10. Give the days in order."),
                        List.of("A fail does not expire. Leave that day out."),
                        List.of(
                                "outcome: give PASS or FAIL.",
                                "date: write it as 2026-11-21.",
                                "mark: give a whole number from 0 to 100, or leave it empty."),
                        List.of("Nobody of that name and date of birth has that reference."),
                        List.of("Nobody of that name and date of birth has that reference."));
        assertThat(upload.good()).hasSize(2);
        assertThat(Acting.SYSTEM.get(() -> training.of(person))).isEmpty();
    }

    @Test
    void whatIsKeptIsOnRecordWithItsMarkAndItsCertificateAndOnTheLedger() {
        var desk = desk();
        var upload = dryRun(
                desk,
                row("csas-traffic-management", "FAIL", "2026-11-09", ""),
                row("csas-traffic-management", "PASS", "2026-11-10", "2029-11-10"));

        var kept = desk.get(() -> imports.keep(upload.id(), desk.account().actor()));

        assertThat(kept.keptAt()).isNotNull();
        assertThat(Acting.SYSTEM.get(() -> training.of(person)))
                .containsExactly(
                        new TrainingResult(
                                "csas-traffic-management",
                                LocalDate.of(2026, 11, 9),
                                null,
                                "C-1",
                                ExamOutcome.FAIL,
                                81,
                                HASH),
                        new TrainingResult(
                                "csas-traffic-management",
                                LocalDate.of(2026, 11, 10),
                                LocalDate.of(2029, 11, 10),
                                "C-1",
                                ExamOutcome.PASS,
                                81,
                                HASH));
        assertThat(counting(AVON))
                .containsExactly(new Facts.Pass(
                        "csas-traffic-management", LocalDate.of(2026, 11, 10), LocalDate.of(2029, 11, 10)));
        assertThat(onLedger("person:" + person))
                .containsSubsequence("TrainingResultRecorded", "TrainingResultRecorded");
        assertThat(onLedger("training-provider:" + desk.provider().id())).endsWith("TrainingResultsImported");
    }

    @Test
    void aFileIsKeptOnceAndItsRowsAreRecordedAlreadyWhenItIsSentAgain() {
        var desk = desk();
        var upload = dryRun(desk, row("csas-core", "PASS", "2026-11-10", ""));
        desk.get(() -> imports.keep(upload.id(), desk.account().actor()));

        assertThatThrownBy(() ->
                        desk.get(() -> imports.keep(upload.id(), desk.account().actor())))
                .isInstanceOf(ResultImportSettled.class)
                .hasMessage("This file has been kept already.");
        var again = dryRun(desk, row("csas-core", "PASS", "2026-11-10", ""));
        assertThat(again.rows().getFirst().problems()).containsExactly("This result is recorded already.");
        assertThatThrownBy(() ->
                        desk.get(() -> imports.keep(again.id(), desk.account().actor())))
                .hasMessage("No row of this file is good. Put right what is said of them and send it again.");
    }

    @Test
    void aResultOfTheDayOnWhichAnApprovalEndsIsRefusedAndOneOfTheDayBeforeIsKept() {
        var desk = TrainingDesk.open(cases.providers())
                .approvedBy(AVON, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 15));

        var upload = dryRun(
                desk,
                row("csas-core", "PASS", "2026-10-31", ""),
                row("csas-core", "PASS", "2026-11-01", ""),
                row("csas-core", "PASS", "2026-11-14", ""),
                row("csas-core", "PASS", "2026-11-15", ""));

        assertThat(upload.rows()).extracting(JudgedResult::good).containsExactly(false, true, true, false);
        assertThat(upload.rows().getLast().problems())
                .containsExactly("The force avon-and-somerset had not approved Sample Trainers on 2026-11-15.");
    }

    @Test
    void aPassCountsForTheForceThatApprovedItsProviderAndForNoOther() {
        var desk = desk();
        var upload = dryRun(desk, row("csas-core", "PASS", "2026-11-10", ""));
        desk.get(() -> imports.keep(upload.id(), desk.account().actor()));

        assertThat(counting(AVON)).hasSize(1);
        assertThat(counting(DORSET)).isEmpty();
    }

    @Test
    void anApprovalThatEndsMeanwhileKeepsTheFileFromBeingKept() {
        var desk = desk();
        var upload = dryRun(desk, row("csas-core", "PASS", "2026-11-21", ""));
        var officer = Acting.officerOf("avon-and-somerset");
        var approval =
                officer.get(() -> providers.approvals(desk.provider().id())).getFirst();
        assertThatThrownBy(() -> officer.run(
                        () -> endApproval.end(approval.id(), AVON, LocalDate.of(2026, 11, 20), officer.actor())))
                .hasMessage("2026-11-20 is over. What was approved then stays so.");
        officer.run(() -> endApproval.end(approval.id(), AVON, LocalDate.of(2026, 11, 21), officer.actor()));

        assertThatThrownBy(() ->
                        desk.get(() -> imports.keep(upload.id(), desk.account().actor())))
                .isInstanceOf(ResultImportSettled.class)
                .hasMessage("The force avon-and-somerset has ended its approval meanwhile. Send the file again.");
        assertThat(Acting.SYSTEM.get(() -> training.of(person))).isEmpty();
    }

    @Test
    void anotherProviderSeesNothingOfIt() {
        var desk = desk();
        var upload = dryRun(desk, row("csas-core", "PASS", "2026-11-10", ""));
        var other = TrainingDesk.open(cases.providers());

        assertThatThrownBy(() -> other.get(() -> all.get(upload.id()))).isInstanceOf(ResultImportNotFound.class);
        assertThatThrownBy(() -> other.get(
                        () -> imports.keep(upload.id(), other.account().actor())))
                .isInstanceOf(ResultImportNotFound.class);
        assertThat(other.get(() -> all.latest(10))).isEmpty();
        assertThat(desk.get(() -> all.latest(10)))
                .extracting(ResultImport.Summary::good)
                .containsExactly(1);
    }

    private TrainingDesk desk() {
        return TrainingDesk.open(cases.providers()).approvedBy(AVON, LocalDate.of(2026, 1, 1), null);
    }

    private ResultImport dryRun(TrainingDesk desk, String... rows) {
        return desk.get(
                () -> imports.dryRun(TrainingDesk.csv(rows), desk.account().actor()));
    }

    private List<Facts.Pass> counting(ForceCode force) {
        return Acting.SYSTEM.get(() -> training.passes(person, force));
    }

    private List<String> onLedger(String stream) {
        return Acting.AUDITOR.get(() -> ledger.chain(stream)).entries().stream()
                .map(LedgerEntry::type)
                .toList();
    }

    private String row(String course, String outcome, String on, String expires) {
        return "%s,ZOË,%s,1990-04-01,%s,%s,%s,%s,C-1,81,%s"
                .formatted(reference.value().toLowerCase(), surname.toUpperCase(), course, outcome, on, expires, HASH);
    }
}
