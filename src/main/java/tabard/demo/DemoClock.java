package tabard.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The clock of a demonstration: the house's own, but that what happened before the demonstration began is told as of then. */
final class DemoClock extends Clock {

    private final Clock house;
    private final ThreadLocal<@Nullable Instant> then = new ThreadLocal<>();

    DemoClock(Clock house) {
        this.house = house;
    }

    /** Does something as at a moment. */
    void at(Instant moment, Runnable action) {
        then.set(moment);
        try {
            action.run();
        } finally {
            then.remove();
        }
    }

    @Override
    public ZoneId getZone() {
        return house.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return house.withZone(zone);
    }

    @Override
    public Instant instant() {
        var set = then.get();
        return set == null ? house.instant() : set;
    }
}
