package tabard.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tabard.TestCases.TODAY;
import static tabard.TestCases.power;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import tabard.ModuleTest;
import tabard.TestCases;
import tabard.access.Role;
import tabard.access.Scope;
import tabard.access.SignedIn;
import tabard.accreditation.Accreditation;
import tabard.accreditation.AccreditationState;
import tabard.accreditation.AccreditationStates;
import tabard.accreditation.Accreditations;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.party.Language;

/** Complaints, adverse information and offences, with a real database: who may do what, and who sees what. */
@ModuleTest
class ConductTests {

    static final ForceCode AVON = new ForceCode("avon-and-somerset");
    static final ForceCode DORSET = new ForceCode("dorset");

    @Autowired
    TestCases cases;

    @Autowired
    RecordConduct record;

    @Autowired
    TellForce tellForce;

    @Autowired
    AnswerComplaint answer;

    @Autowired
    ConsiderConduct consider;

    @Autowired
    ConductView view;

    @Autowired
    Accreditations accreditations;

    @Autowired
    AccreditationStates states;

    OrganisationId employer;
    Accreditation held;
    SignedIn supplier;
    SignedIn officer;

    @BeforeEach
    void somebodyIsAccredited() {
        employer = cases.parties().organisation("Example Stewards", "Orange tabard");
        cases.parties().arrange(employer, AVON, new Period(TODAY.minusYears(1), null), "name-address-asb");
        var person = cases.parties().person(employer, "Ann", "Example", Language.EN);
        held = cases.accredited(
                employer, person, AVON, new Period(TODAY, TODAY.plusYears(1)), power("name-address-asb"));
        supplier = cases.accounts().supplier(employer);
        officer = cases.accounts().of(Role.OFFICER, AVON);
    }

    @Test
    void aComplaintIsForTheEmployerAndTheForceDoesNotSeeItUntilItIsTold() {
        var id = recorded(supplier, ConductKind.COMPLAINT, ConductGround.BEHAVIOUR);
        assertThat(seen(supplier, id).waitsForEmployer()).isTrue();
        assertThatThrownBy(() -> seen(officer, id)).isInstanceOf(ConductNotFound.class);

        as(supplier, () -> tellForce.tell(id, supplier.actor()));

        assertThat(seen(officer, id).waitsForForce()).isTrue();
        assertThatThrownBy(() -> as(supplier, () -> tellForce.tell(id, supplier.actor())))
                .isInstanceOf(ConductRefused.class)
                .hasMessage("The force has been told already.");
    }

    @Test
    void oneThatTheForceReceivedGoesToTheEmployerAndStaysInTheForcesSight() {
        var id = recorded(officer, ConductKind.COMPLAINT, ConductGround.BEHAVIOUR);

        assertThat(seen(supplier, id).waitsForEmployer()).isTrue();
        assertThat(seen(officer, id).waitsForForce()).isFalse();
        assertThatThrownBy(() -> as(
                        officer,
                        () -> consider.consider(id, concluded(ForceOutcome.NO_FURTHER_ACTION), officer.actor())))
                .hasMessageStartingWith("The complaint is for the employer");
    }

    @Test
    void discriminationIsBroughtToTheForceWhoeverRecordsItAndOtherGroundsAreNot() {
        assertThat(seen(supplier, recorded(supplier, ConductKind.COMPLAINT, ConductGround.DISCRIMINATION))
                        .toldForceAt())
                .isNotNull();
        assertThat(seen(supplier, recorded(supplier, ConductKind.COMPLAINT, ConductGround.USE_OF_A_POWER))
                        .toldForceAt())
                .isNull();
    }

    @Test
    void anAnswerIsGivenOnceInTheNameOfAPerson() {
        var id = recorded(supplier, ConductKind.COMPLAINT, ConductGround.BEHAVIOUR);
        var answered = new Answer<>(EmployerOutcome.UPHELD, "The steward was rude.", "Mo Manager");

        as(supplier, () -> answer.answer(id, answered, supplier.actor()));

        assertThat(seen(supplier, id).answer().answer()).isEqualTo(answered);
        assertThatThrownBy(() -> as(supplier, () -> answer.answer(id, answered, supplier.actor())))
                .hasMessage("The complaint is answered already.");
        assertThatThrownBy(() -> as(supplier, () -> tellForce.tell(id, supplier.actor())))
                .hasMessageStartingWith("Only a complaint that is not answered yet");
        assertThatThrownBy(() -> as(officer, () -> answer.answer(id, answered, officer.actor())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void adverseInformationOfAForceIsNotForTheEmployersEyesAndThatOfAnEmployerIsForBoth() {
        var offs = recorded(officer, ConductKind.ADVERSE_INFORMATION, ConductGround.ARREST_CHARGE_OR_CAUTION);
        var sups = recorded(supplier, ConductKind.ADVERSE_INFORMATION, ConductGround.EMPLOYER_DISCIPLINE);

        assertThatThrownBy(() -> seen(supplier, offs)).isInstanceOf(ConductNotFound.class);
        assertThat(seen(officer, offs).waitsForForce()).isTrue();
        assertThat(seen(supplier, sups).id()).isEqualTo(sups);
        assertThat(seen(officer, sups).waitsForForce()).isTrue();
        assertThatThrownBy(() -> as(
                        supplier,
                        () -> answer.answer(
                                sups, new Answer<>(EmployerOutcome.UPHELD, "Yes.", "Mo"), supplier.actor())))
                .hasMessage("Only a complaint is answered by the employer.");
    }

    @Test
    void anotherForceAnotherEmployerAndTheVettingUnitSeeNothing() {
        var id = recorded(officer, ConductKind.ADVERSE_INFORMATION, ConductGround.OTHER);
        var others = List.of(
                cases.accounts().of(Role.OFFICER, DORSET),
                cases.accounts().of(Role.VETTING, AVON),
                cases.accounts().supplier(cases.parties().organisation("Other Stewards", "Blue")));

        assertThat(others)
                .allSatisfy(other -> assertThatThrownBy(() -> seen(other, id))
                        .isInstanceOf(ConductNotFound.class)
                        .hasMessage(
                                "There is no record or accreditation %s, or it is not yours to see.".formatted(id)));
        assertThat(seen(cases.accounts().of(Role.AUDITOR), id).id()).isEqualTo(id);
    }

    @Test
    void aConclusionIsDrawnOnceAndEndsNoPower() {
        var id = recorded(officer, ConductKind.ADVERSE_INFORMATION, ConductGround.ARREST_CHARGE_OR_CAUTION);

        as(officer, () -> consider.consider(id, concluded(ForceOutcome.CONSIDER_WITHDRAWAL), officer.actor()));

        assertThat(seen(officer, id).conclusion().answer()).isEqualTo(concluded(ForceOutcome.CONSIDER_WITHDRAWAL));
        assertThatThrownBy(() -> as(
                        officer,
                        () -> consider.consider(id, concluded(ForceOutcome.NO_FURTHER_ACTION), officer.actor())))
                .hasMessage("What follows has been concluded already.");
        assertThat(Scope.SYSTEM.call(() -> states.on(held, TODAY))).isEqualTo(AccreditationState.VALID);
    }

    @Test
    void anOffenceIsReferredByTheForceAndIsNothingAgainstWhomItWasDoneTo() {
        assertThatThrownBy(() -> recorded(supplier, ConductKind.OFFENCE, ConductGround.OBSTRUCTED))
                .isInstanceOf(ConductRefused.class)
                .hasMessageContaining("s.46");
        var id = recorded(officer, ConductKind.OFFENCE, ConductGround.OBSTRUCTED);
        assertThat(seen(officer, id).toldForceAt()).isNull();

        assertThatThrownBy(() -> as(
                        officer,
                        () -> consider.consider(id, concluded(ForceOutcome.CONSIDER_WITHDRAWAL), officer.actor())))
                .hasMessage("What was done to the accredited person is nothing against them.");
        as(officer, () -> consider.consider(id, concluded(ForceOutcome.WITH_INVESTIGATORS), officer.actor()));

        assertThat(seen(officer, id).waitsForForce()).isFalse();
        assertThat(seen(officer, recorded(officer, ConductKind.OFFENCE, ConductGround.POWERS_OVERSTATED))
                        .toldForceAt())
                .isNotNull();
    }

    @Test
    void whatIsInTheFutureIsRefusedAndTodayIsNot() {
        assertThat(as(officer, () -> record.record(on(TODAY), officer.actor()))).isNotNull();
        assertThatThrownBy(() -> as(officer, () -> record.record(on(TODAY.plusDays(1)), officer.actor())))
                .hasMessage("The day on which it happened is in the future: 2026-11-22.");
    }

    @Test
    void aSummaryHasItsBoundsAndAKindItsGrounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wanted(ConductKind.COMPLAINT, ConductGround.BEHAVIOUR, "ab"))
                .withMessage("Give 3 to 1000 characters, not 2.");
        assertThat(wanted(ConductKind.COMPLAINT, ConductGround.BEHAVIOUR, " abc ")
                        .summary())
                .isEqualTo("abc");
        assertThat(wanted(ConductKind.COMPLAINT, ConductGround.BEHAVIOUR, "x".repeat(1000))
                        .summary())
                .hasSize(1000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wanted(ConductKind.COMPLAINT, ConductGround.BEHAVIOUR, "x".repeat(1001)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wanted(ConductKind.COMPLAINT, ConductGround.OBSTRUCTED, "abc"))
                .withMessage("OBSTRUCTED is no ground for COMPLAINT.");
    }

    @Test
    void nobodyRecordsAnythingOfAnAccreditationOutOfSight() {
        var dorset = cases.accounts().of(Role.OFFICER, DORSET);

        assertThatThrownBy(() -> recorded(dorset, ConductKind.COMPLAINT, ConductGround.BEHAVIOUR))
                .isInstanceOf(ConductNotFound.class);
    }

    private NewConduct on(LocalDate day) {
        return new NewConduct(held.number(), ConductKind.COMPLAINT, ConductGround.OTHER, day, "At the gate.", false);
    }

    private NewConduct wanted(ConductKind kind, ConductGround ground, String summary) {
        return new NewConduct(held.number(), kind, ground, null, summary, false);
    }

    private static Answer<ForceOutcome> concluded(ForceOutcome outcome) {
        return new Answer<>(outcome, "On the facts.", "Inspector Example");
    }

    private ConductId recorded(SignedIn by, ConductKind kind, ConductGround ground) {
        return as(by, () -> record.record(wanted(kind, ground, "What was said of it."), by.actor()));
    }

    private Conduct seen(SignedIn by, ConductId id) {
        return as(by, () -> view.get(id));
    }

    private <T> T as(SignedIn by, Supplier<T> work) {
        return cases.accounts().as(by, work);
    }

    private void as(SignedIn by, Runnable work) {
        cases.accounts().run(by, work);
    }
}
