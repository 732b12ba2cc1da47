package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tabard.kernel.Period;

/** A period as typed into two dates; its end is the first day no longer in it. */
record TypedPeriod(TypedDate from, TypedDate to) {

    static TypedPeriod from(HttpServletRequest request) {
        return new TypedPeriod(TypedDate.from(request, "from"), TypedDate.from(request, "to"));
    }

    /** The boxes filled before anybody has typed. */
    static TypedPeriod of(LocalDate from, @Nullable LocalDate to) {
        return new TypedPeriod(TypedDate.of(from), to == null ? new TypedDate("", "", "") : TypedDate.of(to));
    }

    boolean isBlank() {
        return from.isBlank() && to.isBlank();
    }

    /** The period, or nothing and what is wrong with it among the errors. */
    Optional<Period> read(PageErrors errors) {
        var first = from.read("from", errors);
        var end = to.read("to", errors);
        if (first.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        if (!end.get().isAfter(first.get())) {
            errors.add("to", "force.period.order");
            return Optional.empty();
        }
        return Optional.of(new Period(first.get(), end.get()));
    }
}
