package tabard;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock that stands at one morning until a test moves it. */
public final class TestClock extends Clock {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant MORNING = Instant.parse("2026-11-21T09:00:00Z");

    private Instant now = MORNING;

    /** Moves it to nine in the morning of a day. */
    public void moveTo(LocalDate day) {
        now = day.atTime(LocalTime.of(9, 0)).atZone(LONDON).toInstant();
    }

    /** Moves it to a moment. */
    public void moveTo(Instant moment) {
        now = moment;
    }

    /** Moves it back to the morning of the day. */
    public void reset() {
        now = MORNING;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return LONDON;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The house keeps London time.");
    }
}
