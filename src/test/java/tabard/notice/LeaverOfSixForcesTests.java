package tabard.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tabard.TestCases.TODAY;
import static tabard.TestCases.power;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tabard.ModuleTest;
import tabard.TestCases;
import tabard.TestClock;
import tabard.TestDatabase;
import tabard.access.Role;
import tabard.access.Scope;
import tabard.accreditation.Accreditation;
import tabard.accreditation.AccreditationStates;
import tabard.accreditation.CorrectLastDay;
import tabard.accreditation.SettleLastDay;
import tabard.card.CardOutcome;
import tabard.card.CardReturn;
import tabard.card.CardReturns;
import tabard.card.NoCardToReturn;
import tabard.card.RecordCardReturn;
import tabard.certificate.CheckAccreditation;
import tabard.certificate.IssueCertificate;
import tabard.held.HeldAt;
import tabard.held.PowerCheck;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.kernel.PersonId;
import tabard.party.Language;
import tabard.party.LastDayCorrection;
import tabard.party.RecordLeaver;
import tabard.party.RightLastDay;
import tabard.powers.PowersQuestion.AskedPower;

/** Somebody who is accredited in six forces leaves: gone from all six at one moment, whoever asks and however. */
@ApplicationModuleTest(
        mode = BootstrapMode.ALL_DEPENDENCIES,
        verifyAutomatically = false,
        extraIncludes = {"access", "ledger", "database", "held", "certificate", "card"})
@TestPropertySource(
        properties = {"tabard.clock=2026-11-21T09:00:00Z", "tabard.demo=false", "camunda.bpm.enabled=false"})
@ContextConfiguration(initializers = TestDatabase.Directory.class)
@Import({ModuleTest.Surroundings.class, TestCases.class})
class LeaverOfSixForcesTests {

    static final List<ForceCode> SIX = Stream.of(
                    "avon-and-somerset", "dorset", "surrey", "sussex", "thames-valley", "hampshire-and-isle-of-wight")
            .map(ForceCode::new)
            .toList();
    static final AskedPower[] PAIR = {power("control-traffic"), power("name-address-road-traffic")};
    static final LocalDate YESTERDAY = TODAY.minusDays(1);

    @Autowired
    TestCases cases;

    @Autowired
    TestClock clock;

    @Autowired
    RecordLeaver leaver;

    @Autowired
    CorrectLastDay correct;

    @Autowired
    SettleLastDay settle;

    @Autowired
    AccreditationStates states;

    @Autowired
    CheckAccreditation check;

    @Autowired
    IssueCertificate issueCertificate;

    @Autowired
    HeldAt heldAt;

    @Autowired
    NoticesView notices;

    @Autowired
    CardReturns cards;

    @Autowired
    RecordCardReturn recordCard;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void isGoneFromAllSixInOneTransactionInEveryChannel() {
        var employer = employer();
        var person = cases.parties().person(employer, "Ann", "Example", Language.EN);
        var six = six(employer, person);
        var supplier = cases.accounts().supplier(employer);
        assertThat(channels(six)).allMatch(answers -> answers.equals(List.of("VALID", "VALID", "HELD")));

        cases.accounts()
                .run(
                        supplier,
                        () -> new TransactionTemplate(transactions).executeWithoutResult(undone -> {
                            leaver.leaves(employer, person, YESTERDAY, supplier.actor());
                            undone.setRollbackOnly();
                        }));
        assertThat(channels(six)).allMatch(answers -> answers.equals(List.of("VALID", "VALID", "HELD")));
        assertThat(told(person)).isZero();

        cases.accounts().run(supplier, () -> leaver.leaves(employer, person, YESTERDAY, supplier.actor()));

        assertThat(channels(six)).allMatch(answers -> answers.equals(List.of("CEASED", "CEASED", "NOT_HELD")));
        assertThat(told(person)).isEqualTo(7);
        assertThat(cases.accounts().as(supplier, cards::open))
                .extracting(CardReturn::number)
                .containsExactlyInAnyOrderElementsOf(
                        six.stream().map(Accreditation::number).toList());
    }

    /** A last day that is still to come ends nothing yet; the day after ends all of it, and nothing has to run. */
    @Test
    void isStillThereOnTheLastDayAndGoneOnTheNext() {
        var employer = employer();
        var person = cases.parties().person(employer, "Ann", "Example", Language.EN);
        var six = six(employer, person);

        cases.parties().leaves(employer, person, TODAY);

        assertThat(channels(six)).allMatch(answers -> answers.equals(List.of("VALID", "VALID", "HELD")));
        clock.moveTo(TODAY.plusDays(1));
        assertThat(channels(six)).allMatch(answers -> answers.equals(List.of("CEASED", "CEASED", "NOT_HELD")));
        clock.reset();
    }

    /** The day was wrong: the old answer can still be asked for, and nothing comes back before an officer has looked. */
    @Test
    void aWrongLastDayIsPutRightAndWhatWasKnownBeforeStays() {
        var employer = employer();
        var person = cases.parties().person(employer, "Ann", "Example", Language.EN);
        var one = cases.accredited(employer, person, SIX.get(1), aYear(), PAIR);
        Scope.SYSTEM.run(() -> issueCertificate.issueFor(one.caseReference()));
        var supplier = cases.accounts().supplier(employer);
        var officer = cases.accounts().of(Role.OFFICER, one.force());
        cases.parties().leaves(employer, person, YESTERDAY);
        var known = clock.instant();
        clock.moveTo(TODAY.plusDays(2));
        assertThat(held(one)).isFalse();

        var asked = cases.accounts()
                .as(
                        supplier,
                        () -> correct.correct(
                                employer, person, new RightLastDay(null, "Another Ann left."), supplier.actor()));

        assertThat(asked.outcome()).isEqualTo(LastDayCorrection.Outcome.WAITING);
        assertThat(held(one)).isFalse();
        cases.accounts().run(officer, () -> settle.settle(asked.id(), true, "The payroll was seen.", officer.actor()));
        assertThat(held(one)).isTrue();
        assertThat(held(one, known)).isFalse();
        assertThat(Scope.PUBLIC
                        .call(() -> check.check(one.number().value()))
                        .state()
                        .name())
                .isEqualTo("VALID");

        clock.moveTo(TODAY.plusDays(4));
        cases.parties().leaves(employer, person, TODAY.plusDays(3));
        assertThat(held(one)).isFalse();
        assertThat(held(one, known)).isFalse();
    }

    @AfterEach
    void backToThatMorning() {
        clock.reset();
    }

    /** What shortens an employment, or moves a day that is still to come, brings nothing back and needs nobody else. */
    @Test
    void aDayThatBringsNothingBackIsPutRightAtOnce() {
        var employer = employer();
        var person = cases.parties().person(employer, "Ann", "Example", Language.EN);
        var one = cases.accredited(employer, person, SIX.getFirst(), aYear(), PAIR);
        var supplier = cases.accounts().supplier(employer);
        cases.parties().leaves(employer, person, TODAY);

        var later = cases.accounts()
                .as(
                        supplier,
                        () -> correct.correct(
                                employer, person, new RightLastDay(TODAY.plusDays(3), "A slip."), supplier.actor()));
        assertThat(later.outcome()).isEqualTo(LastDayCorrection.Outcome.CORRECTED);
        assertThat(held(one)).isTrue();
        var earlier = cases.accounts()
                .as(
                        supplier,
                        () -> correct.correct(
                                employer, person, new RightLastDay(YESTERDAY, "A slip."), supplier.actor()));
        assertThat(earlier.outcome()).isEqualTo(LastDayCorrection.Outcome.CORRECTED);
        assertThat(held(one)).isFalse();
        assertThatThrownBy(() -> cases.parties().leaves(employer, person, TODAY))
                .hasMessage("The last day of this employment is recorded already: 2026-11-20.");
    }

    @Test
    void theCardIsDueAndSettledOnceByWhoseItIs() {
        var employer = employer();
        var person = cases.parties().person(employer, "Ann", "Example", Language.EN);
        var one = cases.accredited(employer, person, SIX.getFirst(), aYear(), PAIR);
        cases.parties().leaves(employer, person, YESTERDAY);
        var supplier = cases.accounts().supplier(employer);
        var other = cases.accounts().supplier(employer());
        var officer = cases.accounts().of(Role.OFFICER, SIX.getFirst());
        assertThat(cases.accounts()
                        .as(officer, () -> cards.find(one.number()))
                        .orElseThrow()
                        .dueOn())
                .isEqualTo(TODAY.plusDays(7));

        assertThatThrownBy(() -> cases.accounts()
                        .run(other, () -> recordCard.record(one.number(), CardOutcome.RETURNED, other.actor())))
                .isInstanceOf(NoCardToReturn.class);
        cases.accounts().run(supplier, () -> recordCard.record(one.number(), CardOutcome.LOST, supplier.actor()));

        assertThat(Scope.SYSTEM
                        .call(() -> cards.find(one.number()))
                        .orElseThrow()
                        .outcome())
                .isEqualTo(CardOutcome.LOST);
        assertThatThrownBy(() -> cases.accounts()
                        .run(officer, () -> recordCard.record(one.number(), CardOutcome.RETURNED, officer.actor())))
                .isInstanceOf(NoCardToReturn.class)
                .hasMessage("No card of accreditation %s has to come back now.".formatted(one.number()));
    }

    private OrganisationId employer() {
        var employer = cases.parties().organisation("Example Stewards", "Orange tabard, EX-1");
        SIX.forEach(force -> cases.parties()
                .arrange(
                        employer,
                        force,
                        new Period(TODAY.minusYears(1), null),
                        "control-traffic",
                        "name-address-road-traffic"));
        return employer;
    }

    private List<Accreditation> six(OrganisationId employer, PersonId person) {
        return SIX.stream()
                .map(force -> cases.accredited(employer, person, force, aYear(), PAIR))
                .peek(one -> Scope.SYSTEM.run(() -> issueCertificate.issueFor(one.caseReference())))
                .toList();
    }

    private static Period aYear() {
        return new Period(TODAY, TODAY.plusYears(1));
    }

    /** What each accreditation is by its own facts, by the public check, and by a power check of its force's officer. */
    private List<List<String>> channels(List<Accreditation> six) {
        return six.stream()
                .map(one -> List.of(
                        Scope.SYSTEM
                                .call(() -> states.on(one, LocalDate.now(clock)))
                                .name(),
                        Scope.PUBLIC
                                .call(() -> check.check(one.number().value()))
                                .state()
                                .name(),
                        held(one) ? "HELD" : "NOT_HELD"))
                .toList();
    }

    private boolean held(Accreditation one) {
        return held(one, clock.instant());
    }

    private boolean held(Accreditation one, Instant knownAt) {
        var now = clock.instant();
        var officer = cases.accounts().of(Role.OFFICER, one.force());
        return cases.accounts()
                .as(
                        officer,
                        () -> heldAt.heldAt(
                                new PowerCheck(one.number(), PAIR[0].power(), null, one.force(), null, now, knownAt)))
                .held();
    }

    private long told(PersonId person) {
        return Scope.SYSTEM.call(() -> notices.of(person)).stream()
                .filter(one -> one.notice().kind() == NoticeKind.LEFT_EMPLOYER)
                .count();
    }
}
