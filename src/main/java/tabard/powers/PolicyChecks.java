package tabard.powers;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sees that a policy says what it says in order, and once. */
final class PolicyChecks {

    private PolicyChecks() {}

    static void positive(String field, @Nullable Period period) {
        if (period != null && (period.isZero() || period.isNegative())) {
            throw new IllegalArgumentException(
                    "%s is %s: give a length of time, such as P3Y.".formatted(field, period));
        }
    }

    static void inOrder(LocalDate validFrom, @Nullable LocalDate validTo) {
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException(
                    "validTo is %s, before validFrom, %s. Give the days in order.".formatted(validTo, validFrom));
        }
    }

    static void onceEach(String what, List<?> named) {
        var seen = new HashSet<Object>();
        for (var one : named) {
            if (!seen.add(one)) {
                throw new IllegalArgumentException(
                        "The %s '%s' stands there twice. Name it once.".formatted(what, one));
            }
        }
    }
}
