package tabard.powers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
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

    /** Joins names: {@code a}, {@code a and b}, {@code a, b and c}. */
    static String list(Collection<String> names, String last) {
        var all = List.copyOf(names);
        return all.size() < 2
                ? String.join("", all)
                : "%s %s %s".formatted(String.join(", ", all.subList(0, all.size() - 1)), last, all.getLast());
    }
}
