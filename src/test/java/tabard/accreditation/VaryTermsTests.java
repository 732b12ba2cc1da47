package tabard.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
import tabard.approval.MadeArrangements;
import tabard.approval.ReviewArrangement;
import tabard.approval.RolePowers;
import tabard.approval.TermsUnchanged;
import tabard.approval.TermsVersions;
import tabard.approval.VariedTerms;
import tabard.authority.NoAuthorityInDate;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.party.ArrangementFacts;
import tabard.party.ArrangementId;
import tabard.party.ArrangementNotFound;
import tabard.party.ArrangementOver;
import tabard.party.ArrangementsView;
import tabard.party.Language;
import tabard.powers.ForcePolicy;
import tabard.powers.PowerCode;
import tabard.powers.PowersQuestion.AskedPower;
import tabard.powers.ReviewIntervals;

/** The terms of an arrangement that stands are varied: who is shown, what changes, and what stays askable. */
@ModuleTest
class VaryTermsTests {

    static final ForceCode DORSET = new ForceCode("dorset");
    static final ForceCode SURREY = new ForceCode("surrey");
    static final LocalDate TODAY = TestCases.TODAY;
    static final AskedPower[] PAIR = {TestCases.power("name-address-road-traffic"), TestCases.power("control-traffic")};

    @Autowired
    TestCases cases;

    @Autowired
    TestClock clock;

    @Autowired
    VaryTermsKnowingly varying;

    @Autowired
    EndArrangementKnowingly ending;

    @Autowired
    ArrangementsView arrangements;

    @Autowired
    MadeArrangements made;

    @Autowired
    TermsVersions versions;

    @Autowired
    ReviewArrangement reviewing;

    @Autowired
    AccreditationStates states;

    OrganisationId firm;
    SignedIn chief;

    @BeforeEach
    void anArrangement() {
        clock.reset();
        firm = cases.parties().organisation("Example " + System.nanoTime(), "Orange tabard");
        chief = cases.accounts().of(Role.CHIEF_OFFICER, DORSET);
        cases.parties()
                .arrange(
                        firm,
                        DORSET,
                        new Period(TODAY.minusDays(30), null),
                        "name-address-road-traffic",
                        "control-traffic");
    }

    @AfterEach
    void theMorningAgain() {
        clock.reset();
    }

    @Test
    void aWiderEnvelopeNeedsNoPreviewAndTheOldAnswerStaysAskable() {
        var before = standing();
        var known = clock.instant();
        clock.moveTo(clock.instant().plus(Duration.ofHours(1)));

        vary(chief, before.id(), terms("name-address-road-traffic", "control-traffic", "stop-cycles"), null);

        var now = standing();
        assertThat(now.powers()).hasSize(3);
        assertThat(now.period()).isEqualTo(new Period(TODAY, null));
        assertThat(asAt(now.id(), TODAY, known).powers()).hasSize(2);
        assertThat(asAt(now.id(), TODAY.minusDays(1), clock.instant()).powers())
                .as("what it was before it was varied")
                .hasSize(2);
        assertThat(asAt(before.id(), TODAY, clock.instant())).isEqualTo(now);
        assertThat(Scope.SYSTEM.call(() -> arrangements.get(before.id()))).isEqualTo(now);
    }

    @Test
    void aNarrowerOneShowsFirstWhoseHeldPowersItNoLongerCoversAndTakesNothingFromThem() {
        var ada = accredited("Ada");
        var before = standing();
        var narrower = terms("name-address-road-traffic");

        assertThatThrownBy(() -> vary(chief, before.id(), narrower, null)).isInstanceOf(PreviewChanged.class);
        var preview = preview(before.id(), narrower);
        assertThat(preview.losses()).singleElement().satisfies(loss -> {
            assertThat(loss.number()).isEqualTo(ada.number());
            assertThat(loss.grants()).extracting(grant -> grant.power().value()).containsExactly("control-traffic");
        });
        var bryn = accredited("Bryn");
        assertThatThrownBy(() -> vary(chief, before.id(), narrower, preview.hash()))
                .isInstanceOf(PreviewChanged.class);
        vary(chief, before.id(), narrower, preview(before.id(), narrower).hash());

        assertThat(standing().powers()).containsExactly(new PowerCode("name-address-road-traffic"));
        assertThat(List.of(state(ada), state(bryn))).containsOnly(AccreditationState.VALID);
    }

    @Test
    void goingByRoleShowsThoseWhoseRoleIsLeftOutAndNotThoseWhoseRoleIsNamedInAnyCase() {
        accredited("Ada");
        var both = powers("name-address-road-traffic", "control-traffic");

        assertThat(preview(standing().id(), byRole("street WARDEN", both)).losses())
                .isEmpty();
        assertThat(preview(standing().id(), byRole("Traffic steward", both)).losses())
                .singleElement()
                .satisfies(loss -> assertThat(loss.grants()).hasSize(2));
    }

    @Test
    void eachVersionOfTheTermsIsKeptWithWhoAndWhyAndTheFirstBeginsTheReviews() {
        vary(chief, standing().id(), terms("name-address-road-traffic", "control-traffic"), null);
        clock.moveTo(clock.instant().plus(Duration.ofDays(1)));
        vary(chief, standing().id(), uniform("Blue jacket"), null);

        var known = Scope.SYSTEM.call(() -> made.get(standing().id()));
        assertThat(known.uniform()).isEqualTo("Blue jacket");
        assertThat(known.reviewDue()).isEqualTo(TODAY.minusDays(30).plusYears(1));
        assertThat(standing().reviewDue()).isEqualTo(known.reviewDue());
        var kept = Scope.SYSTEM.call(() -> versions.of(known));
        assertThat(kept).extracting(version -> version.uniform()).containsExactly("Orange tabard", "Blue jacket");
        assertThat(kept).extracting(version -> version.reason()).containsOnly("They asked for it.");
        assertThat(Scope.SYSTEM.call(() -> versions.asAt(known, kept.getFirst().knownFrom())))
                .contains(kept.getFirst());
        assertThatThrownBy(() -> vary(chief, standing().id(), uniform("Blue jacket"), null))
                .isInstanceOf(TermsUnchanged.class)
                .hasMessage("Nothing in these terms is different. Change something, or leave them as they are.");
    }

    @Test
    void onlyTheForcesChiefOfficerOrADelegateVariesThem() {
        var wider = terms("name-address-road-traffic", "control-traffic", "stop-cycles");
        var id = standing().id();

        assertThatThrownBy(() -> vary(cases.accounts().of(Role.OFFICER, DORSET), id, wider, null))
                .isInstanceOf(NoAuthorityInDate.class);
        assertThatThrownBy(() -> vary(cases.accounts().of(Role.CHIEF_OFFICER, SURREY), id, wider, null))
                .isInstanceOf(ArrangementNotFound.class);
        assertThatThrownBy(() -> vary(chief, id, terms("no-such-power"), null)).hasMessageContaining("no-such-power");
        assertThat(standing().powers()).hasSize(2);
    }

    @Test
    void itEndsOnTheVeryDayOnWhichItWasVariedAsItWasBefore() {
        var ada = accredited("Ada");
        vary(chief, standing().id(), uniform("Blue jacket"), null);
        vary(chief, standing().id(), terms("name-address-road-traffic", "control-traffic", "stop-cycles"), null);
        var varied = standing().id();
        var hash =
                cases.accounts().as(chief, () -> ending.preview(varied, TODAY)).hash();

        cases.accounts().run(chief, () -> ending.end(varied, TODAY, hash, chief.actor()));

        assertThat(state(ada)).isEqualTo(AccreditationState.CEASED);
        assertThat(Scope.SYSTEM.call(() -> arrangements.of(firm)))
                .singleElement()
                .satisfies(left -> {
                    assertThat(left.period()).isEqualTo(new Period(TODAY.minusDays(30), TODAY));
                    assertThat(left.powers()).hasSize(2);
                });
        assertThatThrownBy(() -> vary(chief, varied, terms("control-traffic"), null))
                .isInstanceOf(ArrangementOver.class)
                .hasMessage("The arrangement ended on 2026-11-21, so it cannot be varied. Make another.");
    }

    @Test
    void reviewsComeByTheIntervalsThatThePolicyOfTheDayStates() {
        var force = new ForceCode("thames-valley");
        var theirs = cases.accounts().of(Role.CHIEF_OFFICER, force);
        reviewing(force, theirs, new ReviewIntervals(java.time.Period.ofMonths(6), java.time.Period.ofYears(2)));
        firm = cases.parties().organisation("Example " + System.nanoTime(), "Orange tabard");
        cases.parties().arrange(firm, force, new Period(TODAY.minusDays(30), null), "control-traffic");
        vary(theirs, standing().id(), terms("control-traffic"), null);
        assertThat(standing().reviewDue()).isEqualTo(LocalDate.of(2027, 4, 22));

        clock.moveTo(LocalDate.of(2027, 4, 21));
        assertThatThrownBy(() -> review(theirs))
                .hasMessage("The next review of this arrangement is due on 2027-04-22.");
        clock.moveTo(LocalDate.of(2027, 4, 22));
        review(theirs);
        assertThat(standing().reviewDue()).isEqualTo(LocalDate.of(2029, 4, 22));

        clock.moveTo(LocalDate.of(2029, 4, 22));
        reviewing(force, theirs, new ReviewIntervals(java.time.Period.ofMonths(6), java.time.Period.ofMonths(18)));
        assertThat(standing().reviewDue()).as("the day that was set stays").isEqualTo(LocalDate.of(2029, 4, 22));
        review(theirs);
        assertThat(standing().reviewDue()).isEqualTo(LocalDate.of(2030, 10, 22));
    }

    private void reviewing(ForceCode force, SignedIn by, ReviewIntervals intervals) {
        var published = cases.parties()
                .publishedGrants()
                .of(force)
                .orElseThrow()
                .beginningOn(LocalDate.now(clock).minusDays(40));
        var policy = new ForcePolicy(
                force,
                published.scheme(),
                null,
                published.validFrom(),
                null,
                published.term(),
                published.order(),
                published.powers(),
                published.levels(),
                published.recognition(),
                published.fees(),
                published.byelaws(),
                published.areas(),
                intervals);
        cases.accounts().run(by, () -> cases.parties().approvePolicy().approve(policy, by.actor()));
    }

    private void review(SignedIn by) {
        cases.accounts().run(by, () -> reviewing.review(standing().id(), "All was looked at.", by.actor()));
    }

    private static VariedTerms terms(String... powers) {
        return new VariedTerms(powers(powers), List.of(), Set.of(), "Orange tabard", "B-1");
    }

    private static VariedTerms uniform(String uniform) {
        return new VariedTerms(
                powers("name-address-road-traffic", "control-traffic"), List.of(), Set.of(), uniform, "B-1");
    }

    private static VariedTerms byRole(String role, Set<PowerCode> powers) {
        return new VariedTerms(Set.of(), List.of(new RolePowers(role, powers)), Set.of(), "Orange tabard", "B-1");
    }

    private static Set<PowerCode> powers(String... codes) {
        return Arrays.stream(codes).map(PowerCode::new).collect(Collectors.toSet());
    }

    private Accreditation accredited(String name) {
        var person = cases.parties().person(firm, name, "Example", Language.EN);
        return cases.accredited(firm, person, DORSET, new Period(TODAY, TODAY.plusYears(1)), PAIR);
    }

    private ArrangementFacts standing() {
        return Scope.SYSTEM.call(() -> arrangements.of(firm)).stream()
                .filter(one -> one.period().contains(LocalDate.now(clock)))
                .findFirst()
                .orElseThrow();
    }

    private ArrangementFacts asAt(ArrangementId id, LocalDate on, java.time.Instant knownAt) {
        return Scope.SYSTEM.call(() -> arrangements.asAt(id, on, knownAt));
    }

    private NarrowingPreview preview(ArrangementId id, VariedTerms terms) {
        return cases.accounts().as(chief, () -> varying.preview(id, terms.envelope()));
    }

    private void vary(SignedIn by, ArrangementId id, VariedTerms terms, String shown) {
        cases.accounts().run(by, () -> varying.vary(id, terms, "They asked for it.", shown, by.actor()));
    }

    private AccreditationState state(Accreditation accreditation) {
        return Scope.SYSTEM.call(() -> states.at(accreditation, clock.instant()));
    }
}
