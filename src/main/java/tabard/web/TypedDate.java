package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A day as a person typed it into three boxes: kept as typed, so that a mistake can be shown again. */
record TypedDate(String day, String month, String year) {

    /** Reads the three boxes of a field. */
    static TypedDate from(HttpServletRequest request, String field) {
        return new TypedDate(
                typed(request, field + "-day"), typed(request, field + "-month"), typed(request, field + "-year"));
    }

    /** The boxes filled with a day. */
    static TypedDate of(LocalDate date) {
        return new TypedDate(
                String.valueOf(date.getDayOfMonth()),
                String.valueOf(date.getMonthValue()),
                String.valueOf(date.getYear()));
    }

    boolean isBlank() {
        return day.isEmpty() && month.isEmpty() && year.isEmpty();
    }

    /** The day, or nothing and what is wrong with it among the errors. */
    Optional<LocalDate> read(String field, PageErrors errors) {
        if (day.isEmpty() || month.isEmpty() || year.isEmpty()) {
            errors.add(field, "date.missing");
            return Optional.empty();
        }
        try {
            if (!year.matches("\\d{4}")) {
                throw new DateTimeException("a year has four digits");
            }
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException | NumberFormatException notADay) {
            errors.add(field, "date.not-real");
            return Optional.empty();
        }
    }

    private static String typed(HttpServletRequest request, String parameter) {
        var text = request.getParameter(parameter);
        return text == null ? "" : text.strip();
    }
}
