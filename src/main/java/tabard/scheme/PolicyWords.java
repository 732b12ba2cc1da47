package tabard.scheme;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tabard.powers.PowerCode;

/** Days and lengths of time as policies write them. */
final class PolicyWords {

    private PolicyWords() {}

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            throw new IllegalArgumentException(
                    "Not a day: '%s'. Write it as 2026-11-21, without a time.".formatted(text), notADay);
        }
    }

    /** A day that can be read; one that cannot is a fault that the reader names. */
    static Optional<LocalDate> readable(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(PolicyWords::day);
        } catch (IllegalArgumentException namedByTheReader) {
            return Optional.empty();
        }
    }

    /** Whether a text could be the code of a power; one that could not is a fault that the reader names. */
    static boolean isPowerCode(@Nullable String text) {
        try {
            return text != null && !new PowerCode(text).value().isEmpty();
        } catch (IllegalArgumentException namedByTheReader) {
            return false;
        }
    }

    /** A length of time that is longer than nothing. */
    static Optional<Period> length(FoundFaults faults, String field, @Nullable String text) {
        var length = faults.given(field, text, PolicyWords::period);
        var nothing = length.filter(period -> period.isZero() || period.isNegative());
        nothing.ifPresent(period -> faults.add(
                field,
                PolicyRule.POSITIVE_LENGTH,
                "%s is no length of time: give one, such as P3Y.".formatted(period)));
        return nothing.isPresent() ? Optional.empty() : length;
    }

    /** Sees that the later of two days comes later. */
    static void inOrder(FoundFaults faults, String field, Optional<LocalDate> first, Optional<LocalDate> end) {
        if (first.isPresent() && end.isPresent() && !end.get().isAfter(first.get())) {
            faults.add(
                    field,
                    PolicyRule.DAYS_IN_ORDER,
                    "%s does not come after %s, the first day. Give a later day.".formatted(end.get(), first.get()));
        }
    }

    private static Period period(String text) {
        try {
            return Period.parse(text);
        } catch (DateTimeParseException notALength) {
            throw new IllegalArgumentException(
                    "Not a length of time: '%s'. Write it as P3Y, P18M or P90D.".formatted(text), notALength);
        }
    }
}
