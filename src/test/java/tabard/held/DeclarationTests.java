package tabard.held;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.kernel.PersonId;
import tabard.party.Language;
import tabard.powers.Limit;
import tabard.powers.PowersQuestion.AskedPower;
import tabard.vetting.ConcernKind;
import tabard.vetting.DeclarationRefused;
import tabard.vetting.RecordDeclaration;
import tabard.vetting.RecordDeclaration.Declared;
import tabard.vetting.SetVettingTerms;
import tabard.vetting.VettingConcern;
import tabard.vetting.VettingConcerns;
import tabard.vetting.YearlyDeclarations;

/** The yearly declaration: a limit where it is asked for, a warning and a task once it is overdue, and an end of nothing. */
@ModuleTest
class DeclarationTests {

    static final ForceCode FORCE = new ForceCode("thames-valley");
    static final LocalDate TODAY = TestCases.TODAY;
    static final LocalDate DUE = TODAY.plusYears(1);
    static final AskedPower POWER = TestCases.power("name-address-road-traffic");

    @Autowired
    TestCases cases;

    @Autowired
    TestClock clock;

    @Autowired
    HeldAt heldAt;

    @Autowired
    SetVettingTerms setTerms;

    @Autowired
    RecordDeclaration recordDeclaration;

    @Autowired
    YearlyDeclarations declarations;

    @Autowired
    EscalateDeclarations escalateDeclarations;

    @Autowired
    VettingConcerns concerns;

    OrganisationId firm;
    PersonId person;
    Accreditation card;

    @BeforeEach
    void somebodyWhoHoldsAPower() {
        firm = cases.parties().organisation("Declaring " + UUID.randomUUID(), "Orange tabard");
        cases.parties().arrange(firm, FORCE, new Period(TODAY, null), "name-address-road-traffic");
        person = cases.parties().person(firm, "Ada", "Example", Language.EN);
        card = cases.accredited(firm, person, FORCE, new Period(TODAY, TODAY.plusYears(3)), POWER);
    }

    @AfterEach
    void nothingIsAskedForAgain() {
        clock.reset();
        asks(false);
    }

    @Test
    void whereNoneIsAskedForNothingIsLimitedAndNoneIsKept() {
        assertThat(on(DUE).limitedBy()).doesNotContain(Limit.DECLARATION);
        assertThat(on(DUE).warnings()).extracting(HeldAnswer.Warning::rule).doesNotContain(Limit.DECLARATION);
        assertThatThrownBy(() -> declared(TODAY, false))
                .isInstanceOf(DeclarationRefused.class)
                .hasMessage("thames-valley asks for no yearly declaration, so none is kept.");
        assertThat(escalateDeclarations.escalate(FORCE)).isZero();
    }

    @Test
    void itLimitsGoodUntilAndWarnsFromItsDayOnBesideAPowerThatIsHeld() {
        asks(true);

        var before = on(DUE.minusDays(1));
        var after = on(DUE);

        assertThat(before.goodUntil()).isEqualTo(DUE);
        assertThat(before.limitedBy()).containsExactly(Limit.DECLARATION);
        assertThat(before.warnings()).isEmpty();
        assertThat(after.held()).isTrue();
        assertThat(after.goodUntil()).isEqualTo(DUE);
        assertThat(after.endsOn()).isEqualTo(TODAY.plusYears(3));
        assertThat(after.warnings())
                .containsExactly(
                        new HeldAnswer.Warning(
                                Limit.DECLARATION,
                                "The yearly declaration to the vetting unit was due on 2027-11-21. The vetting unit must see to it."));
    }

    @Test
    void silenceIsToldToTheUnitFromItsDayOnAndOnce() {
        asks(true);
        clock.moveTo(morning(DUE).minusSeconds(1));
        escalateDeclarations.escalate(FORCE);
        assertThat(open()).isEmpty();

        clock.moveTo(morning(DUE));
        escalateDeclarations.escalate(FORCE);
        escalateDeclarations.escalate(FORCE);

        assertThat(open()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(ConcernKind.DECLARATION_MISSING);
            assertThat(one.dueOn()).isEqualTo(DUE.plusDays(28));
        });
        clock.moveTo(morning(DUE.plusYears(1)));
        escalateDeclarations.escalate(FORCE);
        assertThat(open()).hasSize(1);
    }

    @Test
    void oneThatWasMadeMovesTheDayByAYearAndTellsTheUnitOnlyWhatHasChanged() {
        asks(true);
        clock.moveTo(morning(DUE.minusDays(30)));

        declared(DUE.minusDays(31), false);

        assertThat(on(DUE).warnings()).isEmpty();
        assertThat(on(DUE).goodUntil()).isEqualTo(DUE.plusYears(1));
        assertThat(open()).isEmpty();
        declared(DUE.minusDays(30), true);
        assertThat(open()).extracting(VettingConcern::kind).containsExactly(ConcernKind.DECLARED_CHANGE);
    }

    @Test
    void theUnitRecordsWhatWasDeclaredToItAndTheEmployerSeesItsOwnAlone() {
        asks(true);
        var unit = cases.accounts().of(Role.VETTING, FORCE);
        cases.accounts()
                .run(unit, () -> recordDeclaration.toUnit(FORCE, new Declared(person, TODAY, true), unit.actor()));
        var supplier = cases.accounts().supplier(firm);

        assertThat(seenBy(unit)).isEqualTo(1);
        assertThat(seenBy(supplier)).isZero();
        declared(TODAY, false);
        assertThat(seenBy(supplier)).isEqualTo(1);
        assertThat(seenBy(cases.accounts().of(Role.VETTING, new ForceCode("kent"))))
                .isZero();
        assertThat(open()).hasSize(1);
    }

    @Test
    void theDayIsTodayOrAtMostAYearBeforeAndThePersonIsTheEmployersOwn() {
        asks(true);

        declared(TODAY.minusYears(1), false);
        for (var wrong : List.of(TODAY.plusDays(1), TODAY.minusYears(1).minusDays(1))) {
            assertThatThrownBy(() -> declared(wrong, false))
                    .isInstanceOf(DeclarationRefused.class)
                    .hasMessage("The declaration is dated %s. Give its day: today, or at most a year before."
                            .formatted(wrong));
        }
        var stranger = cases.parties().organisation("Strangers " + UUID.randomUUID(), null);
        var other = cases.accounts().supplier(stranger);
        assertThatThrownBy(() -> cases.accounts()
                        .run(
                                other,
                                () -> recordDeclaration.onPaper(
                                        stranger, Set.of(FORCE), new Declared(person, TODAY, false), other.actor())))
                .isInstanceOf(tabard.kernel.Refusal.class);
    }

    private void asks(boolean yearly) {
        var unit = cases.accounts().of(Role.VETTING, FORCE);
        cases.accounts()
                .run(unit, () -> setTerms.set(FORCE, new SetVettingTerms.Said(null, yearly, "Terms."), unit.actor()));
    }

    private void declared(LocalDate on, boolean changed) {
        var supplier = cases.accounts().supplier(firm);
        cases.accounts()
                .run(
                        supplier,
                        () -> recordDeclaration.onPaper(
                                firm, Set.of(FORCE), new Declared(person, on, changed), supplier.actor()));
    }

    private int seenBy(SignedIn who) {
        return cases.accounts().as(who, () -> declarations.of(List.of(person))).size();
    }

    private List<VettingConcern> open() {
        return cases.accounts().as(cases.accounts().of(Role.VETTING, FORCE), concerns::open).stream()
                .filter(one -> one.person().equals(person))
                .toList();
    }

    private HeldAnswer on(LocalDate day) {
        return Scope.SYSTEM.call(() -> heldAt.heldAt(
                new PowerCheck(card.number(), POWER.power(), null, FORCE, null, morning(day), clock.instant())));
    }

    private static Instant morning(LocalDate day) {
        return day.atStartOfDay(Accreditation.LONDON).toInstant();
    }
}
