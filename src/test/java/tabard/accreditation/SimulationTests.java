package tabard.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
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
import tabard.kernel.ForceCode;
import tabard.kernel.Period;
import tabard.ledger.LedgerView;
import tabard.party.Language;
import tabard.powers.Confidence;
import tabard.powers.Country;
import tabard.powers.ForcePolicy;
import tabard.powers.LawChange;
import tabard.powers.PolicySimulation.Effect;
import tabard.powers.PowerCode;
import tabard.powers.Reason;
import tabard.powers.Rule;
import tabard.scheme.Policies;

/** Simulations on a real database: a draft policy and a change of the law, each within the scope of whoever asks. */
@ModuleTest
class SimulationTests {

    static final ForceCode AVON = new ForceCode("avon-and-somerset");
    static final ForceCode DORSET = new ForceCode("dorset");
    static final LocalDate TODAY = TestCases.TODAY;
    static final LocalDate END = TODAY.plusYears(2);
    static final PowerCode ROAD_TRAFFIC = new PowerCode("name-address-road-traffic");
    static final PowerCode CONTROL_TRAFFIC = new PowerCode("control-traffic");

    @Autowired
    TestCases cases;

    @Autowired
    TestClock clock;

    @Autowired
    SimulatePolicy simulatePolicy;

    @Autowired
    SimulateCatalogueChange simulateChange;

    @Autowired
    Simulations simulations;

    @Autowired
    Policies policies;

    @Autowired
    LedgerView ledger;

    Accreditation avon;
    Accreditation dorset;

    @BeforeEach
    void oneHolderInEachOfTwoForces() {
        avon = holder(AVON);
        dorset = holder(DORSET);
    }

    @AfterEach
    void theMorningAgain() {
        clock.reset();
    }

    @Test
    void aDraftThatDropsAPowerCostsItsHoldersThePowerWhenTheirGrantsAreOver() {
        var officer = cases.accounts().of(Role.OFFICER, AVON);
        var draft = without(policy(AVON), ROAD_TRAFFIC);

        var id = cases.accounts().as(officer, () -> simulatePolicy.start(draft, officer.actor()));

        var rows = of(officer, id, avon);
        assertThat(rows)
                .extracting(SimulatedRow::power, SimulatedRow::effect, SimulatedRow::when, SimulatedRow::byLaw)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(ROAD_TRAFFIC, Effect.LOSES, END, false),
                        org.assertj.core.groups.Tuple.tuple(CONTROL_TRAFFIC, Effect.LOSES, END, false));
        assertThat(rows)
                .flatExtracting(SimulatedRow::why)
                .extracting(Reason::rule)
                .containsExactlyInAnyOrder(Rule.PERMITTED_BY_FORCE, Rule.REQUIRES_POWER);
        assertThat(all(officer, id)).extracting(SimulatedRow::force).containsOnly(AVON);
        var run = cases.accounts().as(officer, () -> simulations.find(id)).orElseThrow();
        assertThat(run.state()).isEqualTo(Simulation.State.DONE);
        assertThat(run.judged()).isEqualTo(run.all()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void anotherForceSeesNeitherTheSimulationNorARowOfIt() {
        var officer = cases.accounts().of(Role.OFFICER, AVON);
        var other = cases.accounts().of(Role.OFFICER, DORSET);
        var id = cases.accounts()
                .as(officer, () -> simulatePolicy.start(without(policy(AVON), ROAD_TRAFFIC), officer.actor()));

        assertThat(cases.accounts().as(other, () -> simulations.find(id))).isEmpty();
        assertThat(all(other, id)).isEmpty();
        assertThat(cases.accounts().as(other, () -> simulations.totals(id))).isEmpty();
        assertThatThrownBy(() -> cases.accounts().run(other, () -> simulatePolicy.start(policy(AVON), other.actor())))
                .as("nor does it ask about the other")
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void aRepealCostsThePowerOnItsDayInEveryForceThatTheAuditorSees() {
        var auditor = cases.accounts().of(Role.AUDITOR);
        var repeal = repeal("2027-04-01");

        var id =
                cases.accounts().as(auditor, () -> simulateChange.start(TestCases.CSAS, repeal, null, auditor.actor()));

        for (var accreditation : List.of(avon, dorset)) {
            assertThat(of(auditor, id, accreditation)).singleElement().satisfies(row -> {
                assertThat(row.power()).isEqualTo(CONTROL_TRAFFIC);
                assertThat(row.when()).isEqualTo("2027-04-01");
                assertThat(row.byLaw()).isTrue();
                assertThat(row.why().getFirst().provision()).isEqualTo("Some Act 2026 s.1");
            });
        }
    }

    @Test
    void aForceThatSimulatesARepealIsToldOfItsOwnPeopleAlone() {
        var officer = cases.accounts().of(Role.OFFICER, AVON);

        var id = cases.accounts()
                .as(officer, () -> simulateChange.start(TestCases.CSAS, repeal("2027-04-01"), AVON, officer.actor()));

        assertThat(all(officer, id))
                .isNotEmpty()
                .extracting(SimulatedRow::force)
                .containsOnly(AVON);
        assertThat(cases.accounts().as(officer, () -> simulations.totals(id)))
                .allSatisfy(total -> assertThat(total.power()).isEqualTo(CONTROL_TRAFFIC));
    }

    @Test
    void whoeverHasLeftByThenLosesNothingMore() {
        cases.parties().leaves(avon.organisation(), avon.person(), TODAY);
        var officer = cases.accounts().of(Role.OFFICER, AVON);

        var id = cases.accounts()
                .as(officer, () -> simulateChange.start(TestCases.CSAS, repeal("2027-04-01"), AVON, officer.actor()));

        assertThat(of(officer, id, avon)).isEmpty();
    }

    @Test
    void aPowerThatWasRefusedIsGainedWhereTheDraftPermitsIt() {
        var officer = cases.accounts().of(Role.OFFICER, AVON);
        var narrow = without(policy(AVON), CONTROL_TRAFFIC);
        var widened = cases.accounts().as(officer, () -> simulatePolicy.start(policy(AVON), officer.actor()));
        var narrowed = cases.accounts().as(officer, () -> simulatePolicy.start(narrow, officer.actor()));

        assertThat(all(officer, widened))
                .as("the policy as it is changes nothing")
                .isEmpty();
        assertThat(of(officer, narrowed, avon)).extracting(SimulatedRow::power).containsExactly(CONTROL_TRAFFIC);
    }

    @Test
    void aSimulationIsOnTheLedger() {
        var officer = cases.accounts().of(Role.OFFICER, AVON);
        var auditor = cases.accounts().of(Role.AUDITOR);
        var id = cases.accounts().as(officer, () -> simulatePolicy.start(policy(AVON), officer.actor()));

        assertThat(cases.accounts()
                        .as(auditor, () -> ledger.chain("simulation:" + id))
                        .entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.type()).isEqualTo("SimulationAsked"));
    }

    private Accreditation holder(ForceCode force) {
        var firm = cases.parties().organisation("Example Stewards " + System.nanoTime(), "Orange tabard");
        cases.parties()
                .arrange(
                        firm,
                        force,
                        new Period(LocalDate.of(2026, 1, 1), null),
                        "name-address-road-traffic",
                        "control-traffic");
        var person = cases.parties().person(firm, "Ada", "Example", Language.EN);
        return cases.accredited(
                firm,
                person,
                force,
                new Period(TODAY, END),
                TestCases.power("name-address-road-traffic"),
                TestCases.power("control-traffic"));
    }

    private ForcePolicy policy(ForceCode force) {
        return Scope.SYSTEM
                .call(() -> policies.inEffect(force, TestCases.CSAS, TODAY, clock.instant()))
                .orElseThrow();
    }

    private static ForcePolicy without(ForcePolicy policy, PowerCode power) {
        return new ForcePolicy(
                policy.force(),
                policy.scheme(),
                null,
                policy.validFrom(),
                policy.validTo(),
                policy.term(),
                policy.order(),
                policy.powers().stream()
                        .filter(row -> !row.power().equals(power))
                        .toList(),
                policy.levels(),
                policy.recognition(),
                policy.fees());
    }

    private List<SimulatedRow> of(SignedIn by, SimulationId id, Accreditation accreditation) {
        return all(by, id).stream()
                .filter(row -> accreditation.number().equals(row.number()))
                .toList();
    }

    private List<SimulatedRow> all(SignedIn by, SimulationId id) {
        var rows = new ArrayList<SimulatedRow>();
        cases.accounts().run(by, () -> simulations.each(id, rows::add));
        return rows;
    }

    private static LawChange repeal(String effective) {
        return new LawChange(
                CONTROL_TRAFFIC,
                Set.of(Country.E, Country.W),
                LawChange.Kind.REPEAL,
                LocalDate.parse(effective),
                "Some Act 2026 s.1",
                List.of("https://www.legislation.gov.uk/"),
                Confidence.VERIFIED);
    }
}
