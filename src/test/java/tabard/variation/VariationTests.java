package tabard.variation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tabard.TestCases.TODAY;
import static tabard.TestCases.power;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import tabard.accreditation.Accreditation;
import tabard.accreditation.Accreditations;
import tabard.accreditation.ActRefused;
import tabard.accreditation.FourTests;
import tabard.accreditation.ProposedVariation;
import tabard.accreditation.ProposedVariation.Given;
import tabard.accreditation.ServedNotice;
import tabard.accreditation.VaryAccreditation.Terms;
import tabard.accreditation.VaryAccreditation.Variation;
import tabard.authority.DelegatedDecision;
import tabard.authority.NoAuthorityInDate;
import tabard.authority.RecordDelegation;
import tabard.authority.RecordDelegation.Instrument;
import tabard.kernel.ForceCode;
import tabard.kernel.Period;
import tabard.party.Language;
import tabard.powers.PowerCode;
import tabard.variation.ProposeVariation.Proposal;
import tabard.variation.ProposedChange.End;

/** From a proposal to vary to its decision, on a real database. */
@ModuleTest
class VariationTests {

    static final ForceCode DORSET = new ForceCode("dorset");
    static final FourTests.Test MET = new FourTests.Test(true, "Certificate T-1 was seen.");
    static final FourTests.Test NOT_MET = new FourTests.Test(false, "Nothing was seen.");
    static final String WHY = "The role has changed.";

    @Autowired
    TestCases cases;

    @Autowired
    TestClock clock;

    @Autowired
    ProposeVariation propose;

    @Autowired
    DecideVariation decide;

    @Autowired
    Variations variations;

    @Autowired
    ProposedVariation proposed;

    @Autowired
    Accreditations accreditations;

    @Autowired
    RecordDelegation recordDelegation;

    SignedIn officer;
    SignedIn chief;
    Accreditation held;

    @BeforeEach
    void somebodyIsAccredited() {
        officer = cases.accounts().officer("proposer-" + System.nanoTime(), DORSET);
        chief = cases.accounts().of(Role.CHIEF_OFFICER, DORSET);
        var firm = cases.parties().organisation("Example " + System.nanoTime(), "Orange tabard");
        cases.parties()
                .arrange(
                        firm,
                        DORSET,
                        new Period(TODAY, null),
                        "control-traffic",
                        "name-address-road-traffic",
                        "tobacco-young-person");
        var person = cases.parties().person(firm, "Ada", "Example", Language.EN);
        held = cases.accredited(
                firm,
                person,
                DORSET,
                new Period(TODAY, TODAY.plusYears(1)),
                power("control-traffic"),
                power("name-address-road-traffic"));
    }

    @AfterEach
    void theMorningAgain() {
        clock.reset();
    }

    @Test
    void isMadeBySomebodyElseExactlyAsProposed() {
        var id = propose(change(List.of("tobacco-young-person"), "control-traffic"), MET, MET);
        assertThat(powers()).containsExactlyInAnyOrder("control-traffic", "name-address-road-traffic");

        cases.accounts().run(chief, () -> decide.vary(id, notice(), 0, chief.actor()));

        assertThat(powers()).containsExactlyInAnyOrder("tobacco-young-person", "name-address-road-traffic");
        assertThat(get(id).decided()).extracting(ProposedChange.Decided::end).isEqualTo(End.VARIED);
        assertThatThrownBy(() -> cases.accounts().run(chief, () -> decide.keep(id, WHY, chief.actor())))
                .isInstanceOf(VariationRefused.class)
                .hasMessage("This is decided already.");
    }

    @Test
    void narrowsAPowerByAConditionAndKeepsTheRest() {
        var narrowed = Scope.SYSTEM.call(() -> proposed.terms(
                held.number(),
                new Given(
                        new PowerCode("control-traffic"),
                        List.of(),
                        List.of(),
                        List.of("Only at the stadium."),
                        List.of())));
        var id = propose(new Variation(List.of(narrowed), Set.of()), MET, MET);

        cases.accounts().run(chief, () -> decide.vary(id, notice(), 0, chief.actor()));

        assertThat(accreditation().lastingGrants())
                .filteredOn(grant -> grant.power().value().equals("control-traffic"))
                .singleElement()
                .extracting(Accreditation.Grant::conditions)
                .isEqualTo(List.of("Only at the stadium."));
        assertThat(powers()).containsExactlyInAnyOrder("control-traffic", "name-address-road-traffic");
    }

    @Test
    void givesNothingWithoutTheTestsOfSuitabilityAndTrainingMadeAgain() {
        var gives = change(List.of("tobacco-young-person"));
        for (var tests : new FourTests.Test[][] {{null, MET}, {MET, null}}) {
            assertThatThrownBy(() -> propose(gives, tests[0], tests[1]))
                    .isInstanceOf(VariationRefused.class)
                    .hasMessage("Say of what is given whether the person is suitable and adequately trained for it"
                            + " (PRA 2002 s.41(4)(b), (d)).");
        }
        for (var tests : new FourTests.Test[][] {{NOT_MET, MET}, {MET, NOT_MET}}) {
            assertThatThrownBy(() -> propose(gives, tests[0], tests[1]))
                    .isInstanceOf(VariationRefused.class)
                    .hasMessage("Nothing can be given for which the person is not suitable and adequately trained"
                            + " (PRA 2002 s.41(4)(b), (d)).");
        }
        var takes = propose(change(List.of(), "control-traffic"), null, null);
        assertThat(get(takes).suitable()).isNull();
    }

    @Test
    void saysWhatTheRulesSayAgainstWhatIsGiven() {
        var id = propose(change(List.of("tobacco-young-person")), MET, MET);

        assertThat(get(id).advice()).isNotEmpty().allMatch(line -> line.startsWith("tobacco-young-person: "));
    }

    @Test
    void isNotDecidedByWhoeverProposedItNorWithoutAuthority() {
        var id = propose(change(List.of(), "control-traffic"), null, null);
        var other = cases.accounts().officer("other-" + System.nanoTime(), DORSET);
        assertThatThrownBy(() -> cases.accounts().run(other, () -> decide.vary(id, notice(), 0, other.actor())))
                .isInstanceOf(NoAuthorityInDate.class);
        cases.accounts()
                .run(
                        chief,
                        () -> recordDelegation.record(
                                DORSET,
                                new Instrument(
                                        officer.getUsername(),
                                        Set.of(DelegatedDecision.VARIATION),
                                        new Period(TODAY, TODAY.plusYears(1)),
                                        "DP 5/2026"),
                                chief.actor()));
        assertThatThrownBy(() -> cases.accounts().run(officer, () -> decide.vary(id, notice(), 0, officer.actor())))
                .isInstanceOf(ProposerVaries.class)
                .hasMessage("Whoever proposed this variation cannot decide on it. Ask the chief officer or another"
                        + " delegate.");
        assertThat(powers()).containsExactlyInAnyOrder("control-traffic", "name-address-road-traffic");
    }

    @Test
    void isRefusedWhereItCannotBeAndWaitsOneAtATime() {
        assertThatThrownBy(() -> propose(change(List.of()), null, null))
                .isInstanceOf(ActRefused.class)
                .hasMessage("Nothing changes. Say which powers are given or taken away.");
        assertThatThrownBy(() -> propose(change(List.of(), "name-address-road-traffic"), null, null))
                .isInstanceOf(ActRefused.class)
                .hasMessage(
                        "control-traffic cannot be held without name-address-road-traffic: take both away, or neither.");
        var id = propose(change(List.of(), "control-traffic"), null, null);
        assertThatThrownBy(() -> propose(change(List.of(), "control-traffic"), null, null))
                .isInstanceOf(VariationRefused.class)
                .hasMessage("A variation of accreditation %s waits for its decision already.".formatted(held.number()));

        clock.moveTo(TODAY.plusYears(10));
        assertThatThrownBy(() -> cases.accounts().run(chief, () -> decide.vary(id, notice(), 0, chief.actor())))
                .isInstanceOf(ActRefused.class)
                .hasMessage("Accreditation %s is over: it is expired.".formatted(held.number()));
        cases.accounts().run(chief, () -> decide.keep(id, "It ran out.", chief.actor()));
        assertThat(get(id).open()).isFalse();
    }

    private VariationId propose(Variation change, FourTests.@Nullable Test suitable, FourTests.@Nullable Test trained) {
        return cases.accounts()
                .as(
                        officer,
                        () -> propose.propose(
                                held.number(), new Proposal(change, suitable, trained, WHY), officer.actor()));
    }

    private Variation change(List<String> put, String... removed) {
        var terms = put.stream()
                .map(code -> Scope.SYSTEM.call(() -> proposed.terms(
                        held.number(), new Given(new PowerCode(code), List.of(), List.of(), List.of(), List.of()))))
                .toList();
        return new Variation(
                List.<Terms>copyOf(terms),
                Set.copyOf(Stream.of(removed).map(PowerCode::new).toList()));
    }

    private ServedNotice notice() {
        return new ServedNotice(WHY, clock.instant(), ServedNotice.Way.POST, clock.instant());
    }

    private ProposedChange get(VariationId id) {
        return Scope.SYSTEM.call(() -> variations.get(id));
    }

    private Accreditation accreditation() {
        return Scope.SYSTEM.call(() -> accreditations.get(held.number()));
    }

    private List<String> powers() {
        return accreditation().lastingGrants().stream()
                .map(grant -> grant.power().value())
                .toList();
    }
}
