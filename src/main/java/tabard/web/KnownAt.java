package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The moment by whose knowledge a question is answered: now, the end of a day that somebody typed, or the very moment that a
 * link names. Anything that cannot be read is said among the errors, and now stands in for it.
 *
 * @param now whether it is now
 * @param typed the day as it was typed; blank for now
 */
record KnownAt(Instant moment, LocalDate day, boolean now, TypedDate typed) {

    /** Reads {@code knownAt=2026-11-21T09:00:00Z}, or the three boxes of {@code known}. */
    static KnownAt from(HttpServletRequest request, Clock clock, PageErrors errors) {
        var typed = TypedDate.from(request, "known");
        var now = clock.instant();
        var moment = typed.isBlank()
                ? stated(request.getParameter("knownAt"), errors)
                : typed.read("known", errors).map(day -> endOf(day, clock));
        var asked = moment.filter(given -> !later(given, clock, errors)).filter(given -> given.isBefore(now));
        var used = asked.orElse(now);
        return new KnownAt(used, LocalDate.ofInstant(used, clock.getZone()), asked.isEmpty(), typed);
    }

    /** A day of the past ends before now; today ends now. */
    private static boolean later(Instant moment, Clock clock, PageErrors errors) {
        boolean later = LocalDate.ofInstant(moment, clock.getZone()).isAfter(LocalDate.now(clock));
        if (later) {
            errors.add("known", "policy.known.future");
        }
        return later;
    }

    private static Instant endOf(LocalDate day, Clock clock) {
        return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusMillis(1);
    }

    private static Optional<Instant> stated(@Nullable String text, PageErrors errors) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException notAMoment) {
            errors.add("known", "policy.known.not-real");
            return Optional.empty();
        }
    }
}
