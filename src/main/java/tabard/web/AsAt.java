package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tabard.powers.Country;

/**
 * The day and the country a question about the law is asked for. Anything that cannot be read is said among the errors, and
 * today in England stands in for it.
 *
 * @param today whether the day is today
 * @param typed the day as it was typed
 */
record AsAt(LocalDate day, Country country, boolean today, TypedDate typed) {

    /** Reads {@code on=2026-11-21}, or the three boxes of {@code on}, and {@code country}. */
    static AsAt from(HttpServletRequest request, Clock clock, PageErrors errors) {
        var today = LocalDate.now(clock);
        var typed = TypedDate.from(request, "on");
        var day = typed.isBlank()
                ? stated(request.getParameter("on"), today, errors)
                : typed.read("on", errors).orElse(today);
        return new AsAt(day, country(request, errors), day.equals(today), typed.isBlank() ? TypedDate.of(day) : typed);
    }

    /** The same day in another country. */
    AsAt in(Country other) {
        return new AsAt(day, other, today, typed);
    }

    private static LocalDate stated(@Nullable String text, LocalDate today, PageErrors errors) {
        if (text == null || text.isBlank()) {
            return today;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            errors.add("on", "date.not-real");
            return today;
        }
    }

    private static Country country(HttpServletRequest request, PageErrors errors) {
        var asked = Optional.ofNullable(request.getParameter("country")).orElse(Country.E.name());
        return Arrays.stream(Country.values())
                .filter(country -> country.name().equals(asked))
                .findFirst()
                .orElseGet(() -> {
                    errors.add("country", "powers.country.unknown");
                    return Country.E;
                });
    }
}
