package tabard.powers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tabard.kernel.ForceCode;
import tabard.kernel.SchemeCode;
import tabard.powers.ForcePolicy.LocalLevel;
import tabard.powers.ForcePolicy.Recognition;
import tabard.powers.ForcePolicy.Recognition.Outcome;

/** What a force's matrix does with a clearance of another authority. */
class TreatmentTests {

    static final LocalDate GRANTED = LocalDate.of(2025, 6, 1);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void theRowThatSpeaksOfItDecides() {
        for (var outcome : Outcome.values()) {
            var row = row(VettingLevel.NPPV2_FULL, null, outcome, null);

            assertThat(treated(cleared("NPPV2_FULL"), null, TODAY, row)).contains(new Treatment(outcome, row));
        }
    }

    @Test
    void whereNoRowSpeaksTheAuthorityIsAskedToConfirm() {
        assertThat(treated(cleared("NPPV3"), null, TODAY))
                .contains(new Treatment(Outcome.ACCEPT_WITH_CONFIRMATION, null));
    }

    @Test
    void whatIsOlderThanTheRowAllowsIsVettedAgainFromThatDayOn() {
        var row = row(VettingLevel.NPPV2_FULL, Period.ofYears(1), Outcome.ACCEPT, null);

        assertThat(treated(cleared("NPPV2_FULL"), null, LocalDate.of(2026, 5, 31), row))
                .contains(new Treatment(Outcome.ACCEPT, row));
        assertThat(treated(cleared("NPPV2_FULL"), null, LocalDate.of(2026, 6, 1), row))
                .contains(new Treatment(Outcome.RE_VET, null));
    }

    @Test
    void aRowForARoleTierCountsForItsPowersAlone() {
        var row = row(VettingLevel.NPPV1, null, Outcome.ACCEPT, "TRAFFIC");

        assertThat(treated(cleared("NPPV2_FULL"), "TRAFFIC", TODAY, row)).contains(new Treatment(Outcome.ACCEPT, row));
        assertThat(treated(cleared("NPPV2_FULL"), "CSAS_CORE", TODAY, row))
                .contains(new Treatment(Outcome.ACCEPT_WITH_CONFIRMATION, null));
    }

    @Test
    void ofSeveralRowsTheLeastDemandingCounts() {
        var again = row(VettingLevel.NPPV1, null, Outcome.RE_VET, null);
        var accepted = row(VettingLevel.NPPV2_FULL, null, Outcome.TOP_UP, null);

        assertThat(treated(cleared("NPPV2_FULL"), null, TODAY, again, accepted))
                .contains(new Treatment(Outcome.TOP_UP, accepted));
    }

    @Test
    void aClearanceThatWouldNotServeHasNoTreatment() {
        assertThat(treated(cleared("NPPV2_ABBREVIATED"), null, TODAY)).isEmpty();
        assertThat(treated(cleared("Gwent Police check"), null, TODAY)).isEmpty();
        assertThat(treated(cleared("NPPV3"), null, GRANTED.minusDays(1))).isEmpty();
        assertThat(treated(cleared("NPPV3"), null, LocalDate.of(2030, 6, 1))).isEmpty();
        assertThat(treated(cleared("NPPV3"), null, LocalDate.of(2030, 5, 31))).isPresent();
    }

    @Test
    void aLocalLabelCountsAsThePolicySays() {
        assertThat(treated(cleared("NPPV 1.5"), null, TODAY)).isPresent();
    }

    @Test
    void itsOwnClearanceNeedsNone() {
        var own = new Facts.Clearance("dorset", "NPPV3", GRANTED, LocalDate.of(2030, 6, 1), ClearanceStatus.CLEARED);

        assertThat(treated(own, null, TODAY)).isEmpty();
    }

    @Test
    void whatTheAuthorityHasWithdrawnSinceIsNotTaken() {
        var withdrawn = new Facts.Clearance("avon-and-somerset", "NPPV3", TODAY, null, ClearanceStatus.WITHDRAWN);
        var inquiry = new Treatment.Inquiry(policy(List.of()), null, List.of(cleared("NPPV3"), withdrawn), TODAY);

        assertThat(Treatment.of(inquiry, cleared("NPPV3"), VettingLevel.NPPV2_FULL))
                .isEmpty();
    }

    private static Optional<Treatment> treated(
            Facts.Clearance clearance, @Nullable String route, LocalDate on, Recognition... rows) {
        var inquiry = new Treatment.Inquiry(policy(List.of(rows)), route, List.of(clearance), on);
        return Treatment.of(inquiry, clearance, VettingLevel.NPPV2_FULL);
    }

    private static Facts.Clearance cleared(String level) {
        return new Facts.Clearance(
                "avon-and-somerset", level, GRANTED, LocalDate.of(2030, 6, 1), ClearanceStatus.CLEARED);
    }

    private static Recognition row(
            VettingLevel level, @Nullable Period maxAge, Outcome outcome, @Nullable String tier) {
        return new Recognition("avon-and-somerset", level, maxAge, outcome, tier, "Owner", TODAY, "Why", TODAY);
    }

    private static ForcePolicy policy(List<Recognition> rows) {
        return new ForcePolicy(
                new ForceCode("dorset"),
                new SchemeCode("csas"),
                1,
                LocalDate.of(2026, 1, 1),
                null,
                Period.ofYears(3),
                StepOrder.PARALLEL,
                List.of(),
                List.of(new LocalLevel("NPPV 1.5", VettingLevel.NPPV2_FULL)),
                rows,
                List.of());
    }
}
