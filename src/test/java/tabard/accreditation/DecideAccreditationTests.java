package tabard.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tabard.ModuleTest;
import tabard.TestCases;
import tabard.TestClock;
import tabard.access.Role;
import tabard.access.Scope;
import tabard.access.SignedIn;
import tabard.accreditation.DecideAccreditation.Decided;
import tabard.accreditation.Recommendation.Line;
import tabard.authority.DelegatedDecision;
import tabard.authority.NoAuthorityInDate;
import tabard.authority.RecordDelegation;
import tabard.authority.RecordDelegation.Instrument;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.kernel.PersonId;
import tabard.powers.PowerCode;
import tabard.powers.PowersQuestion.AskedPower;

/** Recommending, deciding and granting, on a real database: what stands, and every way in which it does not. */
@ModuleTest
class DecideAccreditationTests {

    static final ForceCode AVON = new ForceCode("avon-and-somerset");
    static final PowerCode NAME_AND_ADDRESS = new PowerCode("name-address-road-traffic");
    static final PowerCode CONTROL_TRAFFIC = new PowerCode("control-traffic");
    static final LocalDate TODAY = TestCases.TODAY;
    static final Period TWO_YEARS = new Period(TODAY, TODAY.plusYears(2));

    @Autowired
    TestCases cases;

    @Autowired
    RecordDelegation recordDelegation;

    @Autowired
    TestClock clock;

    OrganisationId firm;
    PersonId person;
    CaseReference reference;

    @BeforeEach
    void aCaseThatIsVettedAndTrained() {
        firm = cases.parties().organisation("Example Stewards " + System.nanoTime(), "Orange tabard");
        cases.parties()
                .arrange(
                        firm,
                        AVON,
                        new Period(LocalDate.of(2026, 1, 1), null),
                        "name-address-road-traffic",
                        "control-traffic");
        person = cases.parties().person(firm, "Ada", "Example", tabard.party.Language.EN);
        reference = cases.vettedAndTrained(
                firm, person, AVON, AskedPower.of(NAME_AND_ADDRESS), AskedPower.of(CONTROL_TRAFFIC));
    }

    @AfterEach
    void theMorningAgain() {
        clock.reset();
    }

    @Test
    void grantsWhatIsRecommendedAndFollowsTheRules() {
        recommend(lines(true, true, ""));
        decide(granted(true, true));

        assertThat(grant()).isEqualTo(GrantOutcome.GRANTED);
        assertThat(accreditation().grants())
                .extracting(Accreditation.Grant::power)
                .containsExactlyInAnyOrder(NAME_AND_ADDRESS, CONTROL_TRAFFIC);
        assertThat(accreditation().period()).isEqualTo(TWO_YEARS);
        assertThat(grant()).as("a second time").isEqualTo(GrantOutcome.GRANTED);
    }

    @Test
    void grantsAPartWhereTheRestIsRefusedWithAReason() {
        recommend(lines(true, true, ""));
        decide(granted(true, false));
        grant();

        assertThat(accreditation().grants())
                .extracting(Accreditation.Grant::power)
                .containsExactly(NAME_AND_ADDRESS);
    }

    @Test
    void neverGrantsControlOfTrafficWhereNameAndAddressIsRefused() {
        recommend(lines(true, true, ""));

        assertThatThrownBy(() -> decide(granted(false, true)))
                .isInstanceOf(DecisionRefused.class)
                .hasMessage(
                        "control-traffic cannot be granted without name-address-road-traffic, which is neither granted"
                                + " with it nor held.");
    }

    @Test
    void whoeverRecommendedDoesNotDecide() {
        var chief = chief();
        var recommender = cases.accounts().of(Role.OFFICER, AVON);
        recommend(lines(true, true, ""));
        var hash = hash();

        assertThatThrownBy(() -> cases.accounts()
                        .run(
                                chief,
                                () -> cases.decideAccreditation()
                                        .decide(
                                                reference,
                                                new Decided(hash, granted(true, true), TWO_YEARS),
                                                recommender.actor())))
                .isInstanceOf(RecommenderDecides.class)
                .hasMessage(
                        "Whoever recommended on case %s cannot decide it. Ask the chief officer or another delegate."
                                .formatted(reference));
    }

    @Test
    void withoutAnInstrumentInDateOnlyAChiefOfficerDecides() {
        recommend(lines(true, true, ""));
        var officer = cases.accounts().officer("officer-without-instrument", AVON);

        assertThatThrownBy(() -> decide(officer, hash(), granted(true, true), TWO_YEARS))
                .isInstanceOf(NoAuthorityInDate.class)
                .hasMessage(
                        "The chief officer of avon-and-somerset decides this, or whom an instrument in date names for"
                                + " it (ACCREDITATION). The register names none such for you today.");
    }

    @Test
    void aDelegateDecidesFromTheFirstDayOfTheInstrumentUntilTheDayItEnds() {
        recommend(lines(true, true, ""));
        var delegate = delegate(new Period(TODAY.plusDays(2), TODAY.plusDays(4)));
        var term = new Period(TODAY.plusDays(4), TODAY.plusYears(1));

        for (int day : new int[] {1, 4}) {
            clock.moveTo(TODAY.plusDays(day));
            assertThatThrownBy(() -> decide(delegate, hash(), granted(true, true), term))
                    .as("day %d", day)
                    .isInstanceOf(NoAuthorityInDate.class);
        }
        clock.moveTo(TODAY.plusDays(3));
        decide(delegate, hash(), granted(true, true), term);

        assertThat(Scope.SYSTEM.call(() -> cases.decisions().decision(reference).orElseThrow()))
                .extracting(Decision::decidedBy, Decision::capacity)
                .containsExactly(
                        delegate.getUsername(), "delegate of the chief officer of avon-and-somerset under SD 14/2026");
    }

    @Test
    void aDelegateWhoRecommendedDoesNotDecide() {
        var officer = cases.accounts().of(Role.OFFICER, AVON);
        delegate(officer, new Period(TODAY, TODAY.plusDays(30)));
        recommend(lines(true, true, ""));

        assertThatThrownBy(() -> decide(officer, hash(), granted(true, true), TWO_YEARS))
                .isInstanceOf(RecommenderDecides.class);
    }

    private SignedIn delegate(Period period) {
        return delegate(cases.accounts().officer("delegate-%d".formatted(System.nanoTime()), AVON), period);
    }

    private SignedIn delegate(SignedIn officer, Period period) {
        var instrument =
                new Instrument(officer.getUsername(), Set.of(DelegatedDecision.ACCREDITATION), period, "SD 14/2026");
        cases.accounts().run(chief(), () -> recordDelegation.record(AVON, instrument, chief().actor()));
        return officer;
    }

    @Test
    void aPackThatHasChangedSinceIsReadAgain() {
        recommend(lines(true, true, ""));

        assertThatThrownBy(() -> decide(chief(), "0".repeat(64), granted(true, true), TWO_YEARS))
                .isInstanceOf(PackChanged.class)
                .hasMessage("The decision pack of case %s has changed since you opened it. Read it again and decide."
                        .formatted(reference));
    }

    @Test
    void aCaseIsDecidedOnce() {
        recommend(lines(true, true, ""));
        decide(granted(true, true));

        assertThatThrownBy(() -> decide(granted(true, false)))
                .isInstanceOf(AlreadyDecided.class)
                .hasMessage("Case %s has been decided already.".formatted(reference));
    }

    @Test
    void aRefusalNeedsAReasonAndSoDoesGoingAgainstTheRecommendation() {
        recommend(List.of(
                new Line(NAME_AND_ADDRESS, true, "", List.of()),
                new Line(CONTROL_TRAFFIC, false, "Not needed.", List.of())));

        refusedBecause(
                List.of(new Verdict(NAME_AND_ADDRESS, false, ""), new Verdict(CONTROL_TRAFFIC, false, "No.")),
                "Say why name-address-road-traffic is refused.");
        refusedBecause(granted(true, true), "control-traffic is not recommended: say why it is granted all the same.");
    }

    @Test
    void everyPowerIsDecidedOnceAndNoOther() {
        recommend(lines(true, true, ""));

        refusedBecause(
                List.of(new Verdict(NAME_AND_ADDRESS, true, "")), "Decide each power applied for, and no other.");
        refusedBecause(
                List.of(
                        new Verdict(NAME_AND_ADDRESS, true, ""),
                        new Verdict(NAME_AND_ADDRESS, true, ""),
                        new Verdict(CONTROL_TRAFFIC, true, "")),
                "name-address-road-traffic stands there twice. Decide each power once.");
    }

    @Test
    void thePeriodBeginsTodayAtTheEarliestAndEndsWithinTheTerm() {
        recommend(lines(true, true, ""));

        assertThatThrownBy(() -> decide(
                        chief(), hash(), granted(true, true), new Period(TODAY.minusDays(1), TODAY.plusYears(1))))
                .hasMessage("The period begins on 2026-11-20, before today. It cannot reach back.");
        assertThatThrownBy(() -> decide(
                        chief(),
                        hash(),
                        granted(true, true),
                        new Period(TODAY, TODAY.plusYears(3).plusDays(1))))
                .hasMessage("The period ends on 2029-11-22, beyond the term of P3Y that the policy of avon-and-somerset"
                        + " sets.");
        assertThatThrownBy(() -> decide(chief(), hash(), granted(true, true), new Period(TODAY, null)))
                .hasMessage("An accreditation states its period (PRA 2002 s.41(7)): give its end.");
        decide(chief(), hash(), granted(true, true), new Period(TODAY, TODAY.plusYears(3)));
    }

    @Test
    void nothingIsRecommendedWhileATestIsNotMet() {
        var met = new FourTests.Test(true, "On file.");
        var tests = new FourTests(met, met, new FourTests.Test(false, "Not seen."), met);

        assertThatThrownBy(() -> recommend(new Recommendation(tests, lines(true, true, ""), TWO_YEARS)))
                .isInstanceOf(RecommendationRefused.class)
                .hasMessage(
                        "name-address-road-traffic cannot be recommended while one of the four tests is not met (PRA"
                                + " 2002 s.41(4)).");
        recommend(new Recommendation(tests, lines(false, false, "Not capable."), TWO_YEARS));
        assertThatThrownBy(() -> decide(granted(true, true).stream()
                        .map(verdict -> new Verdict(verdict.power(), true, "All the same."))
                        .toList()))
                .hasMessage("Nothing can be granted while one of the four tests is not met (PRA 2002 s.41(4)). Send the"
                        + " case back if that has changed.");
    }

    @Test
    void whatTheStatuteForbidsIsRefusedWhoeverAsks() {
        cases.parties().leaves(firm, person, TODAY.minusDays(1));

        assertThatThrownBy(() -> recommend(lines(true, true, "All the same.")))
                .isInstanceOf(RecommendationRefused.class)
                .hasMessageStartingWith("name-address-road-traffic cannot be recommended: ");
    }

    @Test
    void somethingThatComesUpAfterTheDecisionHoldsThePowersBack() {
        recommend(lines(true, true, ""));
        decide(granted(true, true));
        cases.parties().leaves(firm, person, TODAY.minusDays(1));

        assertThat(grant()).isEqualTo(GrantOutcome.NOTHING_GRANTED);
        assertThat(Scope.SYSTEM.call(() -> cases.accreditations().ofCase(reference)))
                .isEmpty();
    }

    @Test
    void aPowerHeldAlreadyIsNotGrantedAgainForTheSameDays() {
        recommend(lines(true, true, ""));
        decide(granted(true, true));
        grant();
        Scope.SYSTEM.run(() -> cases.closeCase().close(reference, tabard.intake.ClosingReason.ACCREDITED));
        reference = cases.submitted(firm, person, AVON, AskedPower.of(NAME_AND_ADDRESS));
        recommend(List.of(new Line(NAME_AND_ADDRESS, true, "", List.of())));

        assertThatThrownBy(() -> decide(List.of(new Verdict(NAME_AND_ADDRESS, true, ""))))
                .hasMessage(
                        "name-address-road-traffic is held by this person in avon-and-somerset for part of that period"
                                + " already.");
    }

    private void refusedBecause(List<Verdict> verdicts, String message) {
        assertThatThrownBy(() -> decide(verdicts))
                .isInstanceOf(DecisionRefused.class)
                .hasMessage(message);
    }

    private static List<Line> lines(boolean nameAndAddress, boolean controlTraffic, String reason) {
        return List.of(
                new Line(NAME_AND_ADDRESS, nameAndAddress, reason, List.of()),
                new Line(CONTROL_TRAFFIC, controlTraffic, reason, List.of()));
    }

    private static List<Verdict> granted(boolean nameAndAddress, boolean controlTraffic) {
        return List.of(
                new Verdict(NAME_AND_ADDRESS, nameAndAddress, nameAndAddress ? "" : "Not needed."),
                new Verdict(CONTROL_TRAFFIC, controlTraffic, controlTraffic ? "" : "Not needed."));
    }

    private void recommend(List<Line> lines) {
        var met = new FourTests.Test(true, "On file.");
        recommend(new Recommendation(new FourTests(met, met, met, met), lines, TWO_YEARS));
    }

    private void recommend(Recommendation recommendation) {
        var officer = cases.accounts().of(Role.OFFICER, AVON);
        cases.accounts()
                .run(officer, () -> cases.recommendPowers().recommend(reference, recommendation, officer.actor()));
    }

    private void decide(List<Verdict> verdicts) {
        decide(chief(), hash(), verdicts, TWO_YEARS);
    }

    private void decide(SignedIn by, String hash, List<Verdict> verdicts, Period period) {
        cases.accounts()
                .run(
                        by,
                        () -> cases.decideAccreditation()
                                .decide(reference, new Decided(hash, verdicts, period), by.actor()));
    }

    private SignedIn chief() {
        return cases.accounts().of(Role.CHIEF_OFFICER, AVON);
    }

    private String hash() {
        return Scope.SYSTEM.call(
                () -> cases.decisions().pack(reference).orElseThrow().hash());
    }

    private GrantOutcome grant() {
        return Scope.SYSTEM.call(() -> cases.grantPowers().grantFor(reference));
    }

    private Accreditation accreditation() {
        return Scope.SYSTEM.call(() -> cases.accreditations().ofCase(reference).orElseThrow());
    }
}
