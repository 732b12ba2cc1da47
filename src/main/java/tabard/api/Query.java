package tabard.api;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tabard.kernel.SchemeCode;
import tabard.scheme.Force;
import tabard.scheme.Forces;
import tabard.scheme.Scheme;
import tabard.scheme.Schemes;

/** Reads what stands behind the question mark, and says which of it is wrong. */
@Component
class Query {

    private final Schemes schemes;
    private final Forces forces;
    private final Clock clock;

    Query(Schemes schemes, Forces forces, Clock clock) {
        this.schemes = schemes;
        this.forces = forces;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate day(String field, @Nullable String text) {
        if (text == null) {
            return today();
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            throw new InvalidRequest(field, "Not a day: '%s'. Write it as 2026-11-21, without a time.".formatted(text));
        }
    }

    Instant moment(String field, @Nullable String text) {
        if (text == null) {
            return now();
        }
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException notAMoment) {
            throw new InvalidRequest(field, "Not a moment: '%s'. Write it as 2026-11-21T09:00:00Z.".formatted(text));
        }
    }

    /** A scheme that confers powers. */
    Scheme scheme(String field, @Nullable String text) {
        if (text == null) {
            throw new InvalidRequest(field, "Name the scheme, such as csas.");
        }
        return schemes.all().stream()
                .filter(scheme -> scheme.code().value().equals(text))
                .filter(scheme -> scheme.catalogue().isPresent())
                .findFirst()
                .orElseThrow(() -> new InvalidRequest(
                        field,
                        "There is no scheme '%s' that confers powers. There are %s."
                                .formatted(
                                        text,
                                        schemes.all().stream()
                                                .map(Scheme::code)
                                                .map(SchemeCode::value)
                                                .toList())));
    }

    /** A scheme that confers powers, as it was known at a moment that is not to come. */
    Scheme scheme(String field, @Nullable String text, @Nullable String knownAt) {
        var moment = moment("knownAt", knownAt);
        if (moment.isAfter(now())) {
            throw new InvalidRequest("knownAt", "Nobody knows yet what will be known at %s.".formatted(moment));
        }
        return schemes.get(scheme(field, text).code(), moment);
    }

    /** A force that a body names. */
    Force force(String field, @Nullable String text) {
        if (text == null) {
            throw new InvalidRequest(field, "Name the force, such as avon-and-somerset.");
        }
        return forces.all().stream()
                .filter(force -> force.code().value().equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidRequest(field, "There is no force '%s'.".formatted(text)));
    }

    /** A force that an address names. */
    Force forceAt(String text) {
        return forces.all().stream()
                .filter(force -> force.code().value().equals(text))
                .findFirst()
                .orElseThrow(() -> new NotThere("There is no force '%s'.".formatted(text)));
    }
}
