package tabard.renewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tabard.TestCases.TODAY;
import static tabard.TestCases.power;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import tabard.ModuleTest;
import tabard.TestCases;
import tabard.TestClock;
import tabard.access.Role;
import tabard.access.Scope;
import tabard.access.SignedIn;
import tabard.accreditation.Accreditation;
import tabard.accreditation.AccreditationActs;
import tabard.accreditation.AccreditationNotFound;
import tabard.accreditation.AccreditationState;
import tabard.accreditation.AccreditationStates;
import tabard.accreditation.Accreditations;
import tabard.accreditation.DecisionRefused;
import tabard.accreditation.RecommenderDecides;
import tabard.accreditation.ServedNotice;
import tabard.accreditation.WithdrawAccreditation;
import tabard.intake.CaseFiles;
import tabard.intake.ClosingReason;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.party.Language;
import tabard.powers.PowersQuestion.AskedPower;

/** From asking for a renewal to the accreditation that runs on, on a real database. */
@ModuleTest
class RenewingTests {

    static final ForceCode DORSET = new ForceCode("dorset");
    static final LocalDate END = TODAY.plusDays(60);
    static final AskedPower[] PAIR = {power("control-traffic"), power("name-address-road-traffic")};

    @Autowired
    TestCases cases;

    @Autowired
    TestClock clock;

    @Autowired
    AskRenewal ask;

    @Autowired
    RenewableAccreditations renewable;

    @Autowired
    AskedRenewals asked;

    @Autowired
    Accreditations accreditations;

    @Autowired
    AccreditationStates states;

    @Autowired
    AccreditationActs acts;

    @Autowired
    WithdrawAccreditation withdraw;

    @Autowired
    CaseFiles files;

    @Autowired
    TellOfGap tellOfGap;

    OrganisationId firm;
    SignedIn supplier;
    Accreditation old;

    @BeforeEach
    void somebodyIsAccredited() {
        firm = firm();
        supplier = cases.accounts().supplier(firm);
        old = accredited("Ada");
    }

    @AfterEach
    void theMorningAgain() {
        clock.reset();
    }

    @Test
    void opensACaseForWhatIsHeldAndRunsOnFromTheOldEnd() {
        var reference = caseOf(ask(old));
        var file = Scope.SYSTEM.call(() -> files.get(reference));
        assertThat(file.powers()).containsExactlyInAnyOrder(PAIR[0].power(), PAIR[1].power());
        assertThat(file.person()).isEqualTo(old.person());

        cases.recommended(reference, DORSET, next(), PAIR);
        cases.granted(reference, DORSET, next(), PAIR);

        var renewed = Scope.SYSTEM.call(() -> accreditations.ofCase(reference).orElseThrow());
        assertThat(renewed.period()).isEqualTo(next());
        assertThat(state(old, END.minusDays(1))).isEqualTo(AccreditationState.VALID);
        assertThat(state(renewed, END.minusDays(1))).isEqualTo(AccreditationState.NOT_YET_VALID);
        assertThat(state(old, END)).isEqualTo(AccreditationState.REPLACED);
        assertThat(state(renewed, END)).isEqualTo(AccreditationState.VALID);
    }

    @Test
    void beginsOnNoOtherDayThanTheOldEnd() {
        var reference = caseOf(ask(old));
        cases.recommended(reference, DORSET, next(), PAIR);
        for (var day : List.of(END.minusDays(1), END.plusDays(1))) {
            assertThatThrownBy(() -> cases.granted(reference, DORSET, new Period(day, day.plusMonths(6)), PAIR))
                    .isInstanceOf(DecisionRefused.class)
                    .hasMessage("This case renews an accreditation that ends on %s: the new period begins on that day"
                                    .formatted(END)
                            + " (PRA 2002 s.41(7)).");
        }
    }

    @Test
    void isDecidedBySomebodyElseThanWhoRecommends() {
        var reference = caseOf(ask(old));
        cases.recommended(reference, DORSET, next(), PAIR);
        var officer = cases.accounts().of(Role.OFFICER, DORSET);
        assertThatThrownBy(() -> cases.accounts().run(officer, () -> {
                    var pack = cases.decisions().pack(reference).orElseThrow();
                    cases.decideAccreditation()
                            .decide(
                                    reference,
                                    new tabard.accreditation.DecideAccreditation.Decided(
                                            pack.hash(),
                                            Stream.of(PAIR)
                                                    .map(one -> new tabard.accreditation.Verdict(one.power(), true, ""))
                                                    .toList(),
                                            next()),
                                    officer.actor());
                }))
                .isInstanceOfAny(RecommenderDecides.class, tabard.authority.NoAuthorityInDate.class);
    }

    @Test
    void leavesAGapWhenItIsLateAndExtendsNothingMeanwhile() {
        clock.moveTo(END.plusDays(10));
        assertThat(state(old, END)).isEqualTo(AccreditationState.EXPIRED);
        assertThat(offered(END.plusDays(10)).getFirst().late(END.plusDays(10))).isTrue();
        var reference = caseOf(ask(old));
        assertThat(state(old, END.plusDays(10))).isEqualTo(AccreditationState.EXPIRED);
        var late = new Period(END.plusDays(12), END.plusMonths(6));
        cases.recommended(reference, DORSET, late, PAIR);

        cases.granted(reference, DORSET, late, PAIR);

        var renewed = Scope.SYSTEM.call(() -> accreditations.ofCase(reference).orElseThrow());
        assertThat(state(old, END.plusDays(11))).isEqualTo(AccreditationState.EXPIRED);
        assertThat(state(renewed, END.plusDays(11))).isEqualTo(AccreditationState.NOT_YET_VALID);
        assertThat(state(renewed, END.plusDays(12))).isEqualTo(AccreditationState.VALID);
    }

    @Test
    void isOfferedFromItsDayAndMayBeAskedBefore() {
        var opens = END.minusDays(120);
        var one = offered(TODAY).getFirst();
        assertThat(one.opens()).isEqualTo(opens);
        assertThat(one.open(opens.minusDays(1))).isFalse();
        assertThat(one.open(opens)).isTrue();
        assertThat(one.late(END.minusDays(1))).isFalse();
        assertThat(one.late(END)).isTrue();
        assertThatThrownBy(() -> new RenewingSettings(0, Map.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RenewingSettings(120, Map.of("dorset", 1_096)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new RenewingSettings(1, Map.of("dorset", 1_095)).opens(DORSET))
                .isEqualTo(1_095);
    }

    @Test
    void isAskedForManyAtOnceEachWithItsOwnCase() {
        var other = accredited("Bob");
        var request = ask(old, other);

        var found = Scope.SYSTEM.call(() -> asked.ofRequest(request));

        assertThat(found).extracting(AskedRenewal::number).containsExactlyInAnyOrder(old.number(), other.number());
        assertThat(found).extracting(AskedRenewal::caseReference).doesNotHaveDuplicates();
        assertThat(offered(TODAY)).isEmpty();
    }

    @Test
    void isAskedOnceAtATimeAndAgainAfterARefusal() {
        var reference = caseOf(ask(old));
        assertThatThrownBy(() -> ask(old))
                .isInstanceOf(RenewalRefused.class)
                .hasMessage("Accreditation %s is renewed, or asked to be, by case %s already."
                        .formatted(old.number(), reference));
        Scope.SYSTEM.run(() -> cases.closeCase().close(reference, ClosingReason.POWERS_REFUSED));

        assertThat(offered(TODAY)).hasSize(1);
        assertThat(caseOf(ask(old))).isNotEqualTo(reference);
    }

    @Test
    void isNotAskedForWhatIsWithdrawnNorForNothingNorForOthers() {
        assertThatThrownBy(() -> ask())
                .isInstanceOf(RenewalRefused.class)
                .hasMessage("Choose 1 to 500 accreditations to renew.");
        var stranger = cases.accounts().supplier(firm());
        assertThatThrownBy(() -> cases.accounts().run(stranger, () -> ask.ask(request(old), stranger.actor())))
                .isInstanceOf(AccreditationNotFound.class);
        var officer = cases.accounts().of(Role.OFFICER, DORSET);
        assertThatThrownBy(() -> cases.accounts().run(officer, () -> ask.ask(request(old), officer.actor())))
                .isInstanceOf(AccessDeniedException.class);
        withdrawn();
        assertThatThrownBy(() -> ask(old))
                .isInstanceOf(RenewalRefused.class)
                .hasMessage("Accreditation %s is withdrawn: it cannot be renewed. Apply anew.".formatted(old.number()));
        assertThat(offered(TODAY)).isEmpty();
    }

    @Test
    void runsOnFromNothingThatWasWithdrawnMeanwhile() {
        var reference = caseOf(ask(old));
        withdrawn();
        var now = new Period(TODAY, TODAY.plusMonths(6));
        cases.recommended(reference, DORSET, now, PAIR);

        cases.granted(reference, DORSET, now, PAIR);

        assertThat(state(old, END)).isEqualTo(AccreditationState.WITHDRAWN);
        var granted = Scope.SYSTEM.call(() -> accreditations.ofCase(reference).orElseThrow());
        assertThat(state(granted, TODAY)).isEqualTo(AccreditationState.VALID);
    }

    @Test
    void writesDownAGapOnlyWhenTheOldOneHasRunOutAndTheCaseIsOpen() {
        var reference = caseOf(ask(old));
        clock.moveTo(END.minusDays(1));
        assertThat(told(reference)).isFalse();
        clock.moveTo(END);
        assertThat(told(reference)).isTrue();
        Scope.SYSTEM.run(() -> cases.closeCase().close(reference, ClosingReason.POWERS_REFUSED));
        assertThat(told(reference)).isFalse();
    }

    private boolean told(CaseReference reference) {
        return Scope.SYSTEM.call(() -> tellOfGap.tell(reference));
    }

    private void withdrawn() {
        var chief = cases.accounts().of(Role.CHIEF_OFFICER, DORSET);
        var notice = new ServedNotice("Said.", clock.instant(), ServedNotice.Way.POST, clock.instant());
        cases.accounts()
                .run(chief, () -> withdraw.withdraw(old.number(), notice, acts.count(old.number()), chief.actor()));
    }

    private OrganisationId firm() {
        var one = cases.parties().organisation("Example " + System.nanoTime(), "Orange tabard");
        cases.parties().arrange(one, DORSET, new Period(TODAY, null), "control-traffic", "name-address-road-traffic");
        return one;
    }

    private Accreditation accredited(String givenName) {
        var person = cases.parties().person(firm, givenName, "Example", Language.EN);
        var one = cases.accredited(firm, person, DORSET, new Period(TODAY, END), PAIR);
        Scope.SYSTEM.run(() -> cases.closeCase().close(one.caseReference(), ClosingReason.ACCREDITED));
        return one;
    }

    private static Period next() {
        return new Period(END, END.plusMonths(9));
    }

    private UUID ask(Accreditation... chosen) {
        return cases.accounts().as(supplier, () -> ask.ask(request(chosen), supplier.actor()));
    }

    private static AskRenewal.Request request(Accreditation... chosen) {
        return new AskRenewal.Request(
                Set.copyOf(Stream.of(chosen).map(Accreditation::number).toList()), "All is true.", "Sam Signatory");
    }

    private CaseReference caseOf(UUID request) {
        return Scope.SYSTEM.call(() -> asked.ofRequest(request)).getFirst().caseReference();
    }

    private List<RenewableAccreditations.Renewable> offered(LocalDate day) {
        return Scope.SYSTEM.call(() -> renewable.of(firm, day));
    }

    private AccreditationState state(Accreditation of, LocalDate day) {
        return Scope.SYSTEM.call(() -> states.on(of, day));
    }
}
