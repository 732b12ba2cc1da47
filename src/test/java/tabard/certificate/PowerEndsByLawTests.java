package tabard.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tabard.TestCases.TODAY;
import static tabard.TestCases.power;
import static tabard.certificate.Wardens.A_YEAR;
import static tabard.certificate.Wardens.DORSET;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tabard.TestCases;
import tabard.TestClock;
import tabard.access.Role;
import tabard.access.Scope;
import tabard.access.SignedIn;
import tabard.accreditation.Accreditation;
import tabard.accreditation.AccreditationState;
import tabard.accreditation.DraftEndingNotices;
import tabard.accreditation.EndedGrant;
import tabard.accreditation.EndingNotices;
import tabard.accreditation.GrantOutcome;
import tabard.accreditation.LegalAnswer;
import tabard.accreditation.LegalAnswers;
import tabard.accreditation.NoEndDated;
import tabard.accreditation.NotInDoubt;
import tabard.accreditation.PowerEnding;
import tabard.accreditation.PowerEndings;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.ledger.LedgerView;
import tabard.party.Language;
import tabard.powers.Confidence;
import tabard.powers.Country;
import tabard.powers.LawChange;
import tabard.powers.PowerCode;
import tabard.powers.PowerStatus;
import tabard.powers.PowersQuestion.AskedPower;
import tabard.scheme.CatalogueChanges;
import tabard.scheme.RecordCatalogueChange;
import tabard.scheme.Schemes;

/** No grant confers a dead power: tobacco across 1 January 2027, and a repeal recorded after the grant. Nothing has to run for it. */
@CertificateModuleTest
class PowerEndsByLawTests {

    static final LocalDate TOBACCO_ENDS = LocalDate.of(2027, 1, 1);
    static final PowerCode TOBACCO = new PowerCode("tobacco-young-person");
    static final PowerCode CYCLES = new PowerCode("stop-cycles");
    static final PowerCode BEGGING = new PowerCode("begging");

    /** Each test records on a day of its own, after what the one before recorded was withdrawn. */
    static int day;

    @Autowired
    TestCases cases;

    @Autowired
    Wardens wardens;

    @Autowired
    PublicCheck desk;

    @Autowired
    TestClock clock;

    @Autowired
    Schemes schemes;

    @Autowired
    RecordCatalogueChange recordChange;

    @Autowired
    CatalogueChanges changes;

    @Autowired
    PowerEndings endings;

    @Autowired
    EndingNotices notices;

    @Autowired
    DraftEndingNotices draft;

    @Autowired
    LegalAnswers answers;

    @Autowired
    LedgerView ledger;

    @BeforeEach
    void theMorning() {
        clock.reset();
    }

    @AfterEach
    void nothingRecordedStays() {
        clock.moveTo(TODAY.plusDays(day + 1));
        var admin = cases.accounts().of(Role.ADMIN);
        changes.all().stream()
                .filter(change -> change.knownTo() == null)
                .forEach(change ->
                        cases.accounts().run(admin, () -> recordChange.withdraw(change.id(), admin.actor())));
        clock.reset();
    }

    @Test
    void aNewGrantOfTobaccoRunsToTheEndOf2026AndIsGoneTheDayAfter() {
        var holder = wardens.warden(A_YEAR, DORSET, power("tobacco-young-person"), power("alcohol-under-18"));

        assertThat(holder.grants())
                .filteredOn(grant -> grant.power().equals(TOBACCO))
                .extracting(Accreditation.Grant::period)
                .containsExactly(new Period(TODAY, TOBACCO_ENDS));
        clock.moveTo(TOBACCO_ENDS.minusDays(1));
        assertThat(shown(holder)).contains(TOBACCO);
        clock.moveTo(TOBACCO_ENDS);
        assertThat(desk.check(holder).state()).isEqualTo(AccreditationState.VALID);
        assertThat(shown(holder)).containsExactly(new PowerCode("alcohol-under-18"));
    }

    @Test
    void aGrantOfTobaccoThatWouldBeginAfterItsEndIsRefused() {
        var later = new Period(TOBACCO_ENDS, TOBACCO_ENDS.plusYears(1));

        assertThatThrownBy(() -> wardens.warden(later, DORSET, power("tobacco-young-person")))
                .hasMessage(
                        "tobacco-young-person cannot be granted from 2027-01-01: 'Seize tobacco (under-16s)' was repealed in England on 1 January 2027, so it cannot be granted on 1 January 2027.");
        wardens.warden(
                new Period(TOBACCO_ENDS.minusDays(1), TOBACCO_ENDS.plusYears(1)),
                DORSET,
                power("tobacco-young-person"));
    }

    @Test
    void aRepealRecordedAfterTheGrantEndsItsPowerOnTheDayWhateverTheGrantSays() {
        var holder = wardens.warden(A_YEAR, DORSET, power("stop-cycles"), power("alcohol-under-18"));
        repealCycles();

        clock.moveTo(LocalDate.of(2027, 2, 28));
        assertThat(shown(holder)).contains(CYCLES);
        clock.moveTo(LocalDate.of(2027, 3, 1));
        assertThat(shown(holder)).doesNotContain(CYCLES);
        assertThat(desk.check(holder).state()).isEqualTo(AccreditationState.VALID);
    }

    @Test
    void aPowerThatTheLawWillHaveEndedByTheFirstDayIsNotGrantedThoughItWasDecided() {
        var asked = new AskedPower[] {power("stop-cycles"), power("alcohol-under-18")};
        var employer = wardens.employer(new Period(TODAY.minusYears(1), null), DORSET, asked);
        var onTheDay = decided(employer, "Ann", LocalDate.of(2027, 3, 1), asked);
        var theDayBefore = decided(employer, "Bea", LocalDate.of(2027, 2, 28), asked);
        var itAlone = decided(employer, "Cat", LocalDate.of(2027, 3, 1), power("stop-cycles"));
        repealCycles();

        assertThat(granted(onTheDay))
                .extracting(Accreditation.Grant::power)
                .containsExactly(new PowerCode("alcohol-under-18"));
        assertThat(granted(theDayBefore))
                .filteredOn(grant -> grant.power().equals(CYCLES))
                .extracting(Accreditation.Grant::period)
                .containsExactly(new Period(LocalDate.of(2027, 2, 28), LocalDate.of(2027, 3, 1)));
        assertThat(Scope.SYSTEM.call(() -> cases.grantPowers().grantFor(itAlone)))
                .isEqualTo(GrantOutcome.NOTHING_GRANTED);
    }

    private CaseReference decided(OrganisationId employer, String name, LocalDate from, AskedPower... asked) {
        var person = cases.parties().person(employer, name, "Example", Language.EN);
        return cases.decided(employer, person, DORSET, new Period(from, from.plusMonths(6)), asked);
    }

    private List<Accreditation.Grant> granted(CaseReference reference) {
        return Scope.SYSTEM.call(() -> {
            assertThat(cases.grantPowers().grantFor(reference)).isEqualTo(GrantOutcome.GRANTED);
            return cases.accreditations().ofCase(reference).orElseThrow().grants();
        });
    }

    @Test
    void theLawIsReadAnewForANumberThatIsNobodysToo() {
        var holder = wardens.warden(A_YEAR, DORSET, power("stop-cycles"));
        repealCycles();

        assertThat(AskedOfDatabase.by(() -> desk.check("7K3M-9Q2P-XW43")))
                .anyMatch(question -> question.contains("catalogue_change"));
        assertThat(AskedOfDatabase.by(() -> desk.check(holder)))
                .noneMatch(question -> question.contains("catalogue_change"));
    }

    @Test
    void theForceIsToldWhoseGrantsAreCutShortAndDraftsTheirNoticesOnce() {
        var holder = wardens.warden(A_YEAR, DORSET, power("stop-cycles"));
        repealCycles();
        var officer = cases.accounts().of(Role.OFFICER, DORSET);
        var ending = ending(CYCLES);

        assertThat(ending.instrument()).isEqualTo("Some Act 2026 s.1");
        assertThat(grants(officer, ending))
                .filteredOn(grant -> grant.number().equals(holder.number()))
                .containsExactly(new EndedGrant(holder.number(), holder.caseReference(), DORSET, A_YEAR.to(), false));
        var other = cases.accounts().of(Role.OFFICER, new ForceCode("avon-and-somerset"));
        assertThat(grants(other, ending))
                .as("another force")
                .noneMatch(grant -> grant.force().equals(DORSET));

        var drafted = cases.accounts().as(officer, () -> draft.draft(DORSET, CYCLES, officer.actor()));
        assertThat(drafted).isPositive();
        assertThat(cases.accounts().as(officer, () -> draft.draft(DORSET, CYCLES, officer.actor())))
                .as("a second time")
                .isZero();
        var notice = cases.accounts()
                .as(officer, () -> notices.find(holder.number(), CYCLES))
                .orElseThrow();
        assertThat(notice.template()).isEqualTo("power-ended-1");
        assertThat(notice.content().get("en").reason())
                .isEqualTo(
                        "The law ends the power “Stop cycles” on 1 March 2027. From that day nobody holds it, whatever an accreditation says.");
        assertThat(notice.content().get("en").provision())
                .isEqualTo(
                        "What ends it: Some Act 2026 s.1. The accreditation is varied accordingly under section 42(3) of the Police Reform Act 2002.");
        assertThat(notice.content().get("en").copy())
                .isEqualTo("A copy of this notice goes to @Home Wardens CIC, your employer (section 42(6)).");
        assertThat(notice.content().get("cy").reason()).contains("1 Mawrth 2027");
        assertThat(cases.accounts().as(other, () -> notices.find(holder.number(), CYCLES)))
                .isEmpty();
        var auditor = cases.accounts().of(Role.AUDITOR);
        assertThat(cases.accounts()
                        .as(auditor, () -> ledger.chain("power-ending:dorset:stop-cycles"))
                        .entries())
                .last()
                .satisfies(entry -> assertThat(entry.entry())
                        .contains("EndingNoticesDrafted", holder.number().value()));
    }

    @Test
    void whereNoEndIsDatedThereIsNoNotice() {
        var officer = cases.accounts().of(Role.OFFICER, DORSET);

        assertThatThrownBy(() -> cases.accounts()
                        .run(officer, () -> draft.draft(DORSET, new PowerCode("control-traffic"), officer.actor())))
                .isInstanceOf(NoEndDated.class)
                .hasMessage("No end of 'control-traffic' is dated where this force polices.");
    }

    @Test
    void whetherBeggingStandsIsAQuestionThatTheOfficerAnswersAndTheProgramDoesNot() {
        var officer = cases.accounts().of(Role.OFFICER, DORSET);
        var ending = ending(BEGGING);

        assertThat(ending.on()).isNull();
        assertThat(ending.question()).satisfies(question -> {
            assertThat(question.since()).isEqualTo("2026-06-29");
            assertThat(question.known()).startsWith("The repeal is law. It had not started on 2025-11-21.");
        });
        cases.accounts()
                .run(
                        officer,
                        () -> answers.record(
                                DORSET, BEGGING, LegalAnswer.Answer.STANDS, "Counsel's note.", officer.actor()));

        assertThat(cases.accounts().as(officer, () -> answers.about(BEGGING)))
                .extracting(LegalAnswer::answer, LegalAnswer::basis)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(LegalAnswer.Answer.STANDS, "Counsel's note."));
        assertThat(schemes.catalogue(TestCases.CSAS).get(BEGGING).statusOn(Country.E, TODAY))
                .as("the answer decides nothing")
                .isEqualTo(PowerStatus.LEGAL_REVIEW);
        var other = cases.accounts().of(Role.OFFICER, new ForceCode("avon-and-somerset"));
        assertThat(cases.accounts().as(other, () -> answers.about(BEGGING))).isEmpty();
        assertThatThrownBy(() -> cases.accounts()
                        .run(
                                officer,
                                () -> answers.record(DORSET, CYCLES, LegalAnswer.Answer.STANDS, "x", officer.actor())))
                .isInstanceOf(NotInDoubt.class);
    }

    private void repealCycles() {
        var admin = cases.accounts().of(Role.ADMIN);
        day += 2;
        clock.moveTo(TODAY.plusDays(day));
        cases.accounts()
                .run(
                        admin,
                        () -> recordChange.record(
                                TestCases.CSAS,
                                new LawChange(
                                        CYCLES,
                                        Set.of(Country.E, Country.W),
                                        LawChange.Kind.REPEAL,
                                        LocalDate.of(2027, 3, 1),
                                        "Some Act 2026 s.1",
                                        List.of("https://www.legislation.gov.uk/"),
                                        Confidence.VERIFIED),
                                null,
                                admin.actor()));
    }

    private PowerEnding ending(PowerCode power) {
        return endings.of(TestCases.CSAS, power, Set.of(Country.E)).orElseThrow();
    }

    private List<EndedGrant> grants(SignedIn by, PowerEnding ending) {
        return cases.accounts().as(by, () -> notices.grants(ending, "", 100));
    }

    private List<PowerCode> shown(Accreditation accreditation) {
        return desk.check(accreditation).powers().stream()
                .map(CheckAnswer.CheckedPower::code)
                .toList();
    }
}
