package tabard.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static tabard.authority.DelegatedDecision.ACCREDITATION;
import static tabard.authority.DelegatedDecision.POLICY_APPROVAL;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tabard.kernel.ForceCode;
import tabard.kernel.Period;

class DelegationTests {

    static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
    static final LocalDate END = LocalDate.of(2027, 11, 2);

    @Test
    void standsFromItsFirstDayUntilTheDayBeforeItsEnd() {
        var delegation = delegation(null);

        assertThat(delegation.standsOn(FIRST.minusDays(1))).isFalse();
        assertThat(delegation.standsOn(FIRST)).isTrue();
        assertThat(delegation.standsOn(END.minusDays(1))).isTrue();
        assertThat(delegation.standsOn(END)).isFalse();
    }

    @Test
    void endedEarlyItStandsUntilTheDayBefore() {
        var on = LocalDate.of(2026, 12, 1);
        var delegation = delegation(on);

        assertThat(delegation.standsOn(on.minusDays(1))).isTrue();
        assertThat(delegation.standsOn(on)).isFalse();
    }

    @Test
    void coversWhomItNamesAndWhatItGivesAway() {
        var delegation = delegation(null);

        assertThat(delegation.covers("deputy", POLICY_APPROVAL, FIRST)).isTrue();
        assertThat(delegation.covers("deputy", ACCREDITATION, FIRST)).isFalse();
        assertThat(delegation.covers("other", POLICY_APPROVAL, FIRST)).isFalse();
        assertThat(delegation.covers("deputy", POLICY_APPROVAL, END)).isFalse();
    }

    private static Delegation delegation(@Nullable LocalDate endedOn) {
        return new Delegation(
                new DelegationId(UUID.fromString("00000000-0000-0000-0000-000000000001")),
                new ForceCode("dorset"),
                "deputy",
                "Deputy",
                Set.of(POLICY_APPROVAL),
                new Period(FIRST, END),
                "SD 1",
                "chief",
                Instant.EPOCH,
                endedOn,
                endedOn == null ? null : "left");
    }
}
