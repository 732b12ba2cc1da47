package tabard.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tabard.forms.AnswerChecks.NotGood;

/** Checks which day was named. */
final class DayChecks {

    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}");

    private DayChecks() {}

    /** Joins the three boxes of a page; nothing if all are empty. */
    static String join(String day, String month, String year) throws NotGood {
        var boxes = Stream.of(year, month, day).filter(box -> !box.isEmpty()).toList();
        if (!boxes.isEmpty() && boxes.size() < 3) {
            throw new NotGood("day-incomplete");
        }
        return String.join("-", boxes);
    }

    static LocalDate day(Kind.Day kind, String text, LocalDate today) throws NotGood {
        var day = read(text);
        if (kind.first() != null && day.isBefore(kind.first().on(today))) {
            throw new NotGood("too-early", kind.first().on(today));
        }
        if (kind.last() != null && day.isAfter(kind.last().on(today))) {
            throw new NotGood("too-late", kind.last().on(today));
        }
        return day;
    }

    private static LocalDate read(String text) throws NotGood {
        if (!FORM.matcher(text).matches()) {
            throw new NotGood("day");
        }
        try {
            var parts = text.split("-");
            return LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        } catch (DateTimeException noSuchDay) {
            throw new NotGood("day");
        }
    }
}
