package tabard.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tabard.ModuleTest;
import tabard.TestCases;
import tabard.TestClock;
import tabard.access.Role;
import tabard.access.Scope;
import tabard.access.SignedIn;
import tabard.authority.NoAuthorityInDate;
import tabard.intake.ClosingReason;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.kernel.PersonId;
import tabard.party.ArrangementId;
import tabard.party.ArrangementsView;
import tabard.party.Language;
import tabard.powers.PowersQuestion.AskedPower;

/** Ending an arrangement: first who loses what, where and when; then the law's consequence, at once. */
@ModuleTest
class EndArrangementTests {

    static final ForceCode DORSET = new ForceCode("dorset");
    static final ForceCode SURREY = new ForceCode("surrey");
    static final LocalDate TODAY = TestCases.TODAY;
    static final AskedPower[] PAIR = {TestCases.power("name-address-road-traffic"), TestCases.power("control-traffic")};

    @Autowired
    TestCases cases;

    @Autowired
    TestClock clock;

    @Autowired
    EndArrangementKnowingly ending;

    @Autowired
    ArrangementsView arrangements;

    @Autowired
    AccreditationStates states;

    @AfterEach
    void theMorningAgain() {
        clock.reset();
    }

    @Test
    void showsWhoLosesWhatAndThenItEndsAtOnceAndNowhereElse() {
        var firm = firm();
        var ada = accredited(firm, "Ada", DORSET, aYear());
        var elsewhere = accredited(firm, "Bryn", SURREY, aYear());
        accredited(firm(), "Cara", DORSET, aYear());
        var arrangement = arrangement(firm, DORSET);
        var chief = cases.accounts().of(Role.CHIEF_OFFICER, DORSET);

        var preview = preview(chief, arrangement, TODAY.plusDays(1));

        assertThat(preview.losses()).singleElement().satisfies(loss -> {
            assertThat(loss.number()).isEqualTo(ada.number());
            assertThat(loss.person()).isEqualTo(ada.person());
            assertThat(loss.grants()).hasSize(2);
            assertThat(loss.until()).isEqualTo(TODAY.plusYears(1));
        });
        assertThat(state(ada)).isEqualTo(AccreditationState.VALID);
        end(chief, arrangement, TODAY.plusDays(1), preview.hash());
        assertThat(state(ada)).isEqualTo(AccreditationState.VALID);
        clock.moveTo(TODAY.plusDays(1));
        assertThat(state(ada)).isEqualTo(AccreditationState.CEASED);
        assertThat(state(elsewhere)).isEqualTo(AccreditationState.VALID);
    }

    @Test
    void isNotEndedOnWhatWasShownBeforeSomebodyElseWasAccredited() {
        var firm = firm();
        accredited(firm, "Ada", DORSET, aYear());
        var arrangement = arrangement(firm, DORSET);
        var chief = cases.accounts().of(Role.CHIEF_OFFICER, DORSET);
        var tomorrow = TODAY.plusDays(1);
        var shown = preview(chief, arrangement, tomorrow).hash();
        accredited(firm, "Bryn", DORSET, aYear());

        assertThatThrownBy(() -> end(chief, arrangement, tomorrow, shown))
                .isInstanceOf(PreviewChanged.class)
                .hasMessage("Who would lose what is not what was shown any longer, or was not shown. Look at it again,"
                        + " then end the arrangement.");
        assertThatThrownBy(() -> end(chief, arrangement, tomorrow.plusDays(1), shown))
                .isInstanceOf(PreviewChanged.class);
        end(chief, arrangement, tomorrow, preview(chief, arrangement, tomorrow).hash());
    }

    @Test
    void whatEndsEarlierAnywayOrIsOverIsNotLost() {
        var firm = firm();
        accredited(firm, "Ada", DORSET, new Period(TODAY, TODAY.plusDays(10)));
        var arrangement = arrangement(firm, DORSET);
        var officer = cases.accounts().of(Role.OFFICER, DORSET);

        assertThat(preview(officer, arrangement, TODAY.plusDays(9)).losses()).hasSize(1);
        assertThat(preview(officer, arrangement, TODAY.plusDays(10)).losses()).isEmpty();
    }

    @Test
    void onlyTheChiefOfficerOrADelegateEndsItAndNeverBeforeToday() {
        var arrangement = arrangement(arranged(firm(), DORSET), DORSET);
        var officer = cases.accounts().of(Role.OFFICER, DORSET);
        var tomorrow = TODAY.plusDays(1);
        var hash = preview(officer, arrangement, tomorrow).hash();

        assertThatThrownBy(() -> end(officer, arrangement, tomorrow, hash)).isInstanceOf(NoAuthorityInDate.class);
        assertThatThrownBy(() -> preview(officer, arrangement, TODAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("An arrangement ends today or later: 2026-11-20 has passed.");
        var stranger = cases.accounts().of(Role.CHIEF_OFFICER, SURREY);
        assertThatThrownBy(() -> preview(stranger, arrangement, tomorrow))
                .hasMessageContaining("There is no arrangement");
    }

    @Test
    void theOpenCasesAreShownAndCloseWithTheArrangementAndNoOthersDo() {
        var firm = arranged(firm(), DORSET);
        arranged(firm, SURREY);
        var here = cases.submitted(firm, person(firm, "Ada"), DORSET, PAIR);
        var elsewhere = cases.submitted(firm, person(firm, "Bryn"), SURREY, PAIR);
        var over = cases.submitted(firm, person(firm, "Cara"), DORSET, PAIR);
        Scope.SYSTEM.run(() -> cases.closeCase().close(over, ClosingReason.POWERS_REFUSED));
        var arrangement = arrangement(firm, DORSET);
        var chief = cases.accounts().of(Role.CHIEF_OFFICER, DORSET);
        var tomorrow = TODAY.plusDays(1);

        var preview = preview(chief, arrangement, tomorrow);
        assertThat(preview.losses()).isEmpty();
        assertThat(preview.cases()).extracting(file -> file.reference()).containsExactly(here);
        var late = cases.submitted(firm, person(firm, "Dai"), DORSET, PAIR);
        assertThatThrownBy(() -> end(chief, arrangement, tomorrow, preview.hash()))
                .isInstanceOf(PreviewChanged.class);
        end(chief, arrangement, tomorrow, preview(chief, arrangement, tomorrow).hash());

        assertThat(closing(here)).isEqualTo(ClosingReason.ARRANGEMENT_ENDED);
        assertThat(closing(late)).isEqualTo(ClosingReason.ARRANGEMENT_ENDED);
        assertThat(closing(elsewhere)).isNull();
        assertThat(closing(over)).isEqualTo(ClosingReason.POWERS_REFUSED);
    }

    private PersonId person(OrganisationId firm, String name) {
        return cases.parties().person(firm, name, "Example", Language.EN);
    }

    private ClosingReason closing(CaseReference reference) {
        return Scope.SYSTEM.call(() -> cases.cases().get(reference)).closingReason();
    }

    private static Period aYear() {
        return new Period(TODAY, TODAY.plusYears(1));
    }

    private OrganisationId firm() {
        return cases.parties().organisation("Example " + System.nanoTime(), "Orange tabard");
    }

    private OrganisationId arranged(OrganisationId firm, ForceCode force) {
        if (Scope.SYSTEM.call(() -> arrangements.of(firm)).stream()
                .noneMatch(one -> one.force().equals(force))) {
            cases.parties()
                    .arrange(firm, force, new Period(TODAY, null), "name-address-road-traffic", "control-traffic");
        }
        return firm;
    }

    private Accreditation accredited(OrganisationId firm, String name, ForceCode force, Period period) {
        arranged(firm, force);
        var person = cases.parties().person(firm, name, "Example", Language.EN);
        return cases.accredited(firm, person, force, period, PAIR);
    }

    private ArrangementId arrangement(OrganisationId firm, ForceCode force) {
        return Scope.SYSTEM.call(() -> arrangements.of(firm)).stream()
                .filter(one -> one.force().equals(force))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private EndingPreview preview(SignedIn by, ArrangementId arrangement, LocalDate on) {
        return cases.accounts().as(by, () -> ending.preview(arrangement, on));
    }

    private void end(SignedIn by, ArrangementId arrangement, LocalDate on, String hash) {
        cases.accounts().run(by, () -> ending.end(arrangement, on, hash, by.actor()));
    }

    private AccreditationState state(Accreditation accreditation) {
        return Scope.SYSTEM.call(() -> states.at(accreditation, clock.instant()));
    }
}
