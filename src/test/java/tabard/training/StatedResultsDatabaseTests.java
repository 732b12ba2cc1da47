package tabard.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import tabard.TestCases;
import tabard.TestDatabase;
import tabard.access.Role;
import tabard.access.Scope;
import tabard.access.SignedIn;
import tabard.evidence.DocumentId;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.kernel.PersonId;
import tabard.party.Language;

/** What an employer states counts for a force once its officer has seen the evidence, and for no other; nobody verifies their own. */
@TestDatabase
@Import(TestCases.class)
class StatedResultsDatabaseTests {

    static final ForceCode AVON = new ForceCode("avon-and-somerset");
    static final ForceCode DORSET = new ForceCode("dorset");
    static final String POWER = "name-address-road-traffic";

    @Autowired
    StateTrainingResult state;

    @Autowired
    VerifyTrainingResult verify;

    @Autowired
    StatedResults stated;

    @Autowired
    TrainingView training;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestCases cases;

    OrganisationId employer = new OrganisationId(UUID.randomUUID());
    PersonId person = new PersonId(UUID.randomUUID());

    @BeforeEach
    void somebodyHasApplied() {
        employer = cases.parties().organisation("Wardens " + UUID.randomUUID(), null);
        cases.parties().arrange(employer, AVON, new Period(LocalDate.of(2026, 1, 1), null), POWER);
        cases.parties().arrange(employer, DORSET, new Period(LocalDate.of(2026, 1, 1), null), POWER);
        person = cases.parties().person(employer, "Zoë", "Learner", Language.EN);
        cases.submitted(employer, person, AVON, TestCases.power(POWER));
        cases.submitted(employer, person, DORSET, TestCases.power(POWER));
    }

    @Test
    void countsForTheForceThatVerifiedItAndForNoOther() {
        var result = state(pass("2026-11-10"), document("TRAINING", "CLEAN", AVON, DORSET));
        assertThat(passes(AVON)).isZero();

        verified(officer(AVON), AVON, result);

        assertThat(passes(AVON)).isEqualTo(1);
        assertThat(passes(DORSET)).isZero();
        assertThat(cases.accounts().as(officer(AVON), () -> stated.waiting(AVON)))
                .noneMatch(one -> one.id().equals(result));
        assertThat(cases.accounts().as(officer(DORSET), () -> stated.waiting(DORSET)))
                .anyMatch(one -> one.id().equals(result));
    }

    @Test
    void whatAnOfficerFoundNotBorneOutCountsForNothing() {
        var result = state(pass("2026-11-10"), document("TRAINING", "CLEAN", AVON));
        var officer = officer(AVON);

        cases.accounts()
                .run(
                        officer,
                        () -> verify.verify(result, AVON, TrainingOutcome.FAILED, "Unreadable.", officer.actor()));

        assertThat(passes(AVON)).isZero();
        assertThatThrownBy(() -> verified(officer, AVON, result))
                .isInstanceOf(TrainingResultNotVerifiable.class)
                .hasMessage("An officer of this force has looked at this result already.");
    }

    @Test
    void aFailThatIsVerifiedTakesNoPassAway() {
        verified(officer(AVON), AVON, state(pass("2026-01-10"), document("TRAINING", "CLEAN", AVON)));
        var failed = new TrainingResult(
                "csas-traffic-management", LocalDate.of(2026, 11, 10), null, "C-2", ExamOutcome.FAIL, 20, null);
        verified(officer(AVON), AVON, state(failed, document("TRAINING", "CLEAN", AVON)));

        assertThat(passes(AVON)).isEqualTo(1);
    }

    @Test
    void whoeverEnteredAResultDoesNotVerifyItAndNeitherDoesTheDatabaseLetThem() {
        var officer = officer(AVON);
        var evidence = document("TRAINING", "CLEAN", AVON);
        var result = UUID.randomUUID();
        Scope.SYSTEM.run(() -> transaction.executeWithoutResult(_ -> stated.add(
                result,
                new StateTrainingResult.Of(employer, person),
                pass("2026-11-10"),
                evidence,
                officer.getUsername(),
                TrainingDesk.NOW)));

        assertThatThrownBy(() -> verified(officer, AVON, result))
                .isInstanceOf(TrainingResultNotVerifiable.class)
                .hasMessage("Whoever entered a result does not verify it. Leave it to a colleague.");
        assertThatThrownBy(() -> cases.accounts()
                        .run(
                                officer,
                                () -> transaction.executeWithoutResult(_ -> sql.sql("""
                        insert into training_result_verification (result_id, person_id, force, outcome, basis, salt, verified_by, verified_at)
                        values (:id, :person, 'avon-and-somerset', 'VERIFIED', 'x', gen_random_uuid(), 'x', now())""")
                                        .param("id", result)
                                        .param("person", person.value())
                                        .update())))
                .hasStackTraceContaining("row-level security");
        verified(cases.accounts().officer("officer-colleague", AVON), AVON, result);
        assertThat(passes(AVON)).isEqualTo(1);
    }

    @Test
    void aDocumentThatTheForceCannotSeeIsNoEvidenceToIt() {
        var waiting = state(pass("2026-11-09"), document("TRAINING", "NOT_SCANNED", AVON));
        var elsewhere = state(pass("2026-11-10"), document("TRAINING", "CLEAN", DORSET));
        var why =
                "Its document is not shared with this force, or has not been found clean: nobody here can have looked at it.";

        assertThatThrownBy(() -> verified(officer(AVON), AVON, waiting)).hasMessage(why);
        assertThatThrownBy(() -> verified(officer(AVON), AVON, elsewhere)).hasMessage(why);
    }

    @Test
    void onlyProofOfThisPersonsCourseThatSomeForceCanSeeWillDo() {
        var why =
                "The document is not proof of a course of this person. Send in one of the kind TRAINING, about this person, that nothing has replaced.";

        assertThatThrownBy(() -> state(pass("2026-11-10"), document("POLICY", "CLEAN", AVON)))
                .isInstanceOf(TrainingResultRefused.class)
                .hasMessage(why);
        assertThatThrownBy(() -> state(pass("2026-11-10"), document("TRAINING", "CLEAN")))
                .hasMessage("The document is shared with no force, so no officer could look at it. Share it first.");
        var once = document("TRAINING", "CLEAN", AVON);
        state(pass("2026-11-10"), once);
        assertThatThrownBy(() -> state(pass("2026-11-10"), once))
                .hasMessage("This result is stated already, with this document.");
    }

    @Test
    void noEmployerStatesAnythingOfAnothersPeopleAndOnlyAnOfficerVerifies() {
        var other = cases.parties().organisation("Others " + UUID.randomUUID(), null);
        var supplier = cases.accounts().supplier(other);
        var result = state(pass("2026-11-10"), document("TRAINING", "CLEAN", AVON));

        assertThatThrownBy(() -> cases.accounts()
                        .run(
                                supplier,
                                () -> state.state(
                                        new StateTrainingResult.Of(other, person),
                                        pass("2026-11-11"),
                                        new DocumentId(UUID.randomUUID()),
                                        supplier.actor())))
                .isInstanceOf(tabard.kernel.Refusal.class);
        assertThat(cases.accounts().as(supplier, () -> stated.of(other, person)))
                .isEmpty();
        var chief = cases.accounts().of(Role.CHIEF_OFFICER, AVON);
        assertThatThrownBy(() -> verified(chief, AVON, result)).isInstanceOf(AccessDeniedException.class);
    }

    private SignedIn officer(ForceCode force) {
        return cases.accounts().of(Role.OFFICER, force);
    }

    private void verified(SignedIn by, ForceCode force, UUID result) {
        cases.accounts().run(by, () -> verify.verify(result, force, TrainingOutcome.VERIFIED, "Seen.", by.actor()));
    }

    private UUID state(TrainingResult result, DocumentId evidence) {
        var supplier = cases.accounts().supplier(employer);
        return cases.accounts()
                .as(
                        supplier,
                        () -> state.state(
                                new StateTrainingResult.Of(employer, person), result, evidence, supplier.actor()));
    }

    private int passes(ForceCode force) {
        return Scope.SYSTEM.call(() -> training.passes(person, force)).size();
    }

    private static TrainingResult pass(String on) {
        return new TrainingResult("csas-traffic-management", LocalDate.parse(on), null, "C-1");
    }

    private DocumentId document(String kind, String verdict, ForceCode... forces) {
        var id = UUID.randomUUID();
        Scope.SYSTEM.run(() -> transaction.executeWithoutResult(_ -> {
            sql.sql("""
                    insert into document (id, organisation_id, subject_kind, subject_id, kind, name, type, size, sha256, salt, verdict,
                        scanner, uploaded_by, uploaded_at)
                    values (:id, :organisation, 'PERSON', :person, :kind, 'proof.pdf', 'PDF', 1, repeat('a', 64), gen_random_uuid(), :verdict,
                        case when :verdict = 'NOT_SCANNED' then null else 'test' end, 'test', now())""")
                    .param("id", id)
                    .param("organisation", employer.value())
                    .param("person", person.toString())
                    .param("kind", kind)
                    .param("verdict", verdict)
                    .update();
            for (var force : forces) {
                sql.sql(
                                "insert into document_share (document_id, force, organisation_id) values (:id, :force, :organisation)")
                        .param("id", id)
                        .param("force", force.value())
                        .param("organisation", employer.value())
                        .update();
            }
        }));
        return new DocumentId(id);
    }
}
