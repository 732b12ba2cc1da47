package tabard.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tabard.party.NewPerson;

/**
 * Which days a roster may name, and how. Day first, as people here write it, or 1998-03-27; nothing is guessed.
 *
 * <p>The bounds (18 years, 100 years, one year ahead) are rules of our own, not of the Act (INFERRED).
 */
final class DateRules {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern YEAR_SHORT = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2}");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}([.,]\\d+)?");
    private static final int OLDEST = 100;

    private DateRules() {}

    static Cell read(RosterField field, String value, LocalDate today) {
        var dayFirst = DAY_FIRST.matcher(value);
        if (dayFirst.matches()) {
            return read(field, value, parts(dayFirst, 3, 2, 1), today);
        }
        var yearFirst = YEAR_FIRST.matcher(value);
        if (yearFirst.matches()) {
            return read(field, value, parts(yearFirst, 1, 2, 3), today);
        }
        return new Cell(value, RosterFinding.in(field, notADay(value), value));
    }

    private static RosterCode notADay(String value) {
        if (YEAR_SHORT.matcher(value).matches()) {
            return RosterCode.DATE_YEAR_SHORT;
        }
        return SERIAL.matcher(value).matches() ? RosterCode.DATE_SERIAL : RosterCode.DATE_FORM;
    }

    private static int[] parts(MatchResult match, int year, int month, int day) {
        return new int[] {
            Integer.parseInt(match.group(year)),
            Integer.parseInt(match.group(month)),
            Integer.parseInt(match.group(day))
        };
    }

    private static Cell read(RosterField field, String value, int[] parts, LocalDate today) {
        try {
            var day = LocalDate.of(parts[0], parts[1], parts[2]);
            var finding = field == RosterField.DATE_OF_BIRTH ? birth(day, today) : employment(day, today);
            return new Cell(day.toString(), finding);
        } catch (DateTimeException impossible) {
            boolean monthFirst = parts[1] > 12 && parts[1] <= 31 && parts[2] >= 1 && parts[2] <= 12;
            var code = monthFirst ? RosterCode.DATE_MONTH_FIRST : RosterCode.DATE_IMPOSSIBLE;
            return new Cell(value, RosterFinding.in(field, code, value));
        }
    }

    private static @Nullable RosterFinding birth(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            return RosterFinding.in(RosterField.DATE_OF_BIRTH, RosterCode.BORN_IN_FUTURE);
        }
        if (day.isBefore(today.minusYears(OLDEST))) {
            return RosterFinding.in(RosterField.DATE_OF_BIRTH, RosterCode.BORN_TOO_LONG_AGO, OLDEST);
        }
        var of18 = NewPerson.comesOfAge(day);
        return today.isBefore(of18) ? RosterFinding.in(RosterField.DATE_OF_BIRTH, RosterCode.UNDER_18, of18) : null;
    }

    private static @Nullable RosterFinding employment(LocalDate day, LocalDate today) {
        var latest = today.plusYears(1);
        return day.isAfter(latest)
                ? RosterFinding.in(RosterField.EMPLOYED_FROM, RosterCode.EMPLOYED_TOO_FAR_AHEAD, latest)
                : null;
    }
}
