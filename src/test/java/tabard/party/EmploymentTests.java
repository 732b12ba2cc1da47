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

    static final Instant MUCH_LATER = Instant.parse("2026-11-25T09:00:00Z");

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
    void aWrongEndIsPutRightAndStaysOnRecordAsItWasKnown() {
        employment.end(LAST, SUPPLIER, LATER);

        var past = employment.correct(LAST.plusDays(3), MUCH_LATER);

        assertThat(past).isEqualTo(new PastEnd(employment.id(), LAST.plusDays(1), LATER, MUCH_LATER));
        assertThat(employment.period()).isEqualTo(new Period(FIRST, LAST.plusDays(4)));
        assertThat(employment.correct(null, MUCH_LATER.plusSeconds(1)).to()).isEqualTo(LAST.plusDays(4));
        assertThat(employment.period()).isEqualTo(new Period(FIRST, null));
    }

    @Test
    void onlyAnEndThatIsThereAndWrongIsPutRight() {
        assertThatExceptionOfType(NoLastDayToCorrect.class)
                .isThrownBy(() -> employment.correct(LAST, LATER))
                .withMessage("No last day of this person is recorded, so there is none to correct.");
        employment.end(LAST, SUPPLIER, LATER);

        assertThatExceptionOfType(SameLastDay.class)
                .isThrownBy(() -> employment.correct(LAST, MUCH_LATER))
                .withMessage("The last day on record is 2026-11-30 already.");
        assertThatExceptionOfType(EndsBeforeItBegins.class)
                .isThrownBy(() -> employment.correct(FIRST.minusDays(1), MUCH_LATER));
        assertThat(employment.correct(FIRST, MUCH_LATER).to()).isEqualTo(LAST.plusDays(1));
    }
}
