package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;

/**
 * The moment by whose knowledge a question about the law is asked: now, or {@code knownAt=2026-11-21T09:00:00Z}. One that
 * cannot be read, or is to come, is said among the errors, and now stands in for it.
 *
 * @param now whether none was asked for
 * @param inLondon the moment as clocks show it there
 */
record KnownAt(Instant moment, boolean now, LocalDateTime inLondon) {

    static KnownAt from(HttpServletRequest request, Clock clock, PageErrors errors) {
        var asked = request.getParameter("knownAt");
        if (asked == null || asked.isBlank()) {
            return of(clock.instant(), true, clock);
        }
        try {
            var moment = Instant.parse(asked);
            if (!moment.isAfter(clock.instant())) {
                return of(moment, false, clock);
            }
            errors.add("on", "simulation.known-at.to-come");
        } catch (DateTimeParseException notAMoment) {
            errors.add("on", "simulation.known-at.unreadable");
        }
        return of(clock.instant(), true, clock);
    }

    private static KnownAt of(Instant moment, boolean now, Clock clock) {
        return new KnownAt(moment, now, LocalDateTime.ofInstant(moment, clock.getZone()));
    }
}
