package tabard.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.kernel.SchemeCode;

/** The day of the next review of an arrangement, on both axes of time. */
class ReviewDayTests {

    static final OrganisationId FIRM = new OrganisationId(UUID.randomUUID());
    static final ForceCode DORSET = new ForceCode("dorset");
    static final SchemeCode CSAS = new SchemeCode("csas");
    static final List<ReviewDay> DAYS = List.of(
            day("2026-01-01", "2027-01-01", "2026-01-01T09:00:00Z"),
            day("2027-02-01", "2030-02-01", "2027-02-01T09:00:00Z"),
            day("2028-05-01", null, "2028-04-01T09:00:00Z"));

    @Test
    void isTheOneThatStoodOnTheDayByWhatWasKnownAtTheMoment() {
        assertThat(due("2025-12-31", "2029-01-01T00:00:00Z")).isEqualTo("none");
        assertThat(due("2026-01-01", "2026-01-01T08:59:59Z")).isEqualTo("none");
        assertThat(due("2026-01-01", "2029-01-01T00:00:00Z")).isEqualTo("2027-01-01");
        assertThat(due("2027-01-31", "2029-01-01T00:00:00Z")).isEqualTo("2027-01-01");
        assertThat(due("2027-02-01", "2029-01-01T00:00:00Z")).isEqualTo("2030-02-01");
        assertThat(due("2027-02-01", "2027-02-01T08:59:59Z")).isEqualTo("2027-01-01");
        assertThat(due("2028-04-30", "2029-01-01T00:00:00Z")).isEqualTo("2030-02-01");
        assertThat(due("2028-05-01", "2029-01-01T00:00:00Z")).isEqualTo("none");
    }

    @Test
    void isThatOfTheArrangementInWhoseDaysItWasSetAndOfNoOther() {
        assertThat(arranged("2026-01-01", "2028-05-01").reviewDue()).isEqualTo("2030-02-01");
        assertThat(arranged("2026-01-01", "2027-02-01").reviewDue()).isEqualTo("2027-01-01");
        assertThat(arranged("2029-01-01", null).reviewDue()).isNull();
        assertThat(arranged("2026-01-01", null)
                        .reviewed(
                                List.of(new ReviewDay(
                                        FIRM,
                                        new ForceCode("kent"),
                                        CSAS,
                                        LocalDate.parse("2026-01-01"),
                                        LocalDate.parse("2027-01-01"),
                                        Instant.EPOCH)),
                                Instant.parse("2029-01-01T00:00:00Z"))
                        .reviewDue())
                .isNull();
    }

    private static String due(String on, String knownAt) {
        return ReviewDay.dueOn(DAYS, LocalDate.parse(on), Instant.parse(knownAt))
                .map(LocalDate::toString)
                .orElse("none");
    }

    private static ArrangementFacts arranged(String from, String to) {
        return new ArrangementFacts(
                        new ArrangementId(UUID.randomUUID()),
                        FIRM,
                        DORSET,
                        CSAS,
                        new Period(LocalDate.parse(from), to == null ? null : LocalDate.parse(to)),
                        Set.of(),
                        Set.of(),
                        java.util.Map.of(),
                        null)
                .reviewed(DAYS, Instant.parse("2029-01-01T00:00:00Z"));
    }

    private static ReviewDay day(String from, String due, String known) {
        return new ReviewDay(
                FIRM,
                DORSET,
                CSAS,
                LocalDate.parse(from),
                due == null ? null : LocalDate.parse(due),
                Instant.parse(known));
    }
}
