package tabard.powers;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Days and lists as people read them. */
final class PlainWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private PlainWords() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A length of time: {@code 3 years}, {@code 1 year and 6 months}. */
    static String length(Period period) {
        var parts = new ArrayList<String>();
        addCounted(parts, period.getYears(), "year");
        addCounted(parts, period.getMonths(), "month");
        addCounted(parts, period.getDays(), "day");
        return list(parts, "and");
    }

    private static void addCounted(List<String> parts, int count, String unit) {
        if (count != 0) {
            parts.add("%d %s%s".formatted(count, unit, count == 1 ? "" : "s"));
        }
    }

    /** Joins names: {@code a}, {@code a and b}, {@code a, b and c}. */
    static String list(Collection<String> names, String last) {
        var all = List.copyOf(names);
        return all.size() < 2
                ? String.join("", all)
                : "%s %s %s".formatted(String.join(", ", all.subList(0, all.size() - 1)), last, all.getLast());
    }
}
