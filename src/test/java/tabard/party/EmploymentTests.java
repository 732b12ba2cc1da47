package tabard.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static tabard.party.PartyFixtures.NOW;
import static tabard.party.PartyFixtures.ORGANISATION;
import static tabard.party.PartyFixtures.PERSON;
import static tabard.party.PartyFixtures.SUPPLIER;
import static tabard.party.PartyFixtures.work;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tabard.kernel.Period;

class EmploymentTests {

    static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    static final LocalDate LAST = LocalDate.of(2026, 11, 30);
    static final Instant LATER = Instant.parse("2026-11-22T09:00:00Z");

    final Employment employment = new Employment(PERSON, ORGANISATION, work("7", FIRST), NOW);

    @Test
    void beginsOpenEnded() {
        assertThat(employment.began(SUPPLIER))
                .isEqualTo(new EmploymentBegan(PERSON, ORGANISATION, FIRST, SUPPLIER, NOW));
        assertThat(employment.period()).isEqualTo(new Period(FIRST, null));
    }

    @Test
    void endsAfterItsLastDay() {
        var event = employment.end(LAST, SUPPLIER, LATER);

        assertThat(event)
                .isEqualTo(new EmploymentEnded(PERSON, ORGANISATION, LocalDate.of(2026, 12, 1), SUPPLIER, LATER));
        assertThat(employment.period()).isEqualTo(new Period(FIRST, LocalDate.of(2026, 12, 1)));
    }

    @Test
    void mayEndOnItsFirstDayAndNotBefore() {
        assertThatExceptionOfType(EndsBeforeItBegins.class)
                .isThrownBy(() -> employment.end(LocalDate.of(2026, 10, 31), SUPPLIER, LATER))
                .withMessage("The employment began on 2026-11-01, so its last day cannot be 2026-10-31.");

        assertThat(employment.end(FIRST, SUPPLIER, LATER).to()).isEqualTo(LocalDate.of(2026, 11, 2));
    }

    @Test
    void endsOnlyOnce() {
        employment.end(LAST, SUPPLIER, LATER);

        assertThatExceptionOfType(EmploymentAlreadyEnded.class)
                .isThrownBy(() -> employment.end(LAST, SUPPLIER, LATER))
                .withMessage("The last day of this employment is recorded already: 2026-11-30.");
    }

    @Test
    void standsByWhatWasKnownAtTheTime() {
        employment.end(LAST, SUPPLIER, LATER);
        var december = LocalDate.of(2026, 12, 1);

        assertThat(employment.stood(FIRST, NOW.minusNanos(1))).isFalse();
        assertThat(employment.stood(FIRST, NOW)).isTrue();
        assertThat(employment.stood(december, LATER.minusNanos(1))).isTrue();
        assertThat(employment.stood(LAST, LATER)).isTrue();
        assertThat(employment.stood(december, LATER)).isFalse();
    }
}
