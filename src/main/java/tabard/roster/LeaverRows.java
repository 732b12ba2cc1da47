package tabard.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tabard.kernel.PersonId;
import tabard.party.Employee;
import tabard.party.LastDay;

/** Judges the rows of a list of leavers by who is known: the latest employment of whoever has the staff number. */
final class LeaverRows {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    private final Map<String, Employee> known;
    private final LocalDate today;
    private final Set<PersonId> seen = new HashSet<>();

    /** @param staff every employment there is or was, those of one person in order */
    LeaverRows(List<Employee> staff, LocalDate today) {
        this.known = staff.stream()
                .collect(Collectors.toMap(
                        one -> plain(one.staffNumber()), one -> one, (one, other) -> later(one, other)));
        this.today = today;
    }

    LeaverRow judge(LeaverFile.Line line) {
        var findings = new ArrayList<RosterFinding>();
        var employee = employee(line, findings);
        var day = day(line.lastDay());
        if (day.isEmpty()) {
            findings.add(RosterFinding.of(RosterCode.LAST_DAY_FORM));
        }
        if (employee != null) {
            day.ifPresent(last -> judge(employee, last, findings));
        }
        return new LeaverRow(
                line.number(),
                line.staffNumber(),
                line.familyName(),
                line.lastDay(),
                day.orElse(null),
                employee == null ? null : employee.person(),
                findings);
    }

    private @Nullable Employee employee(LeaverFile.Line line, List<RosterFinding> findings) {
        var employee = known.get(plain(line.staffNumber()));
        if (employee == null) {
            findings.add(RosterFinding.in(RosterField.STAFF_NUMBER, RosterCode.LEAVER_UNKNOWN));
        } else if (!LeaverFile.plain(employee.familyName()).equals(LeaverFile.plain(line.familyName()))) {
            findings.add(RosterFinding.in(RosterField.FAMILY_NAME, RosterCode.LEAVER_HAS_OTHER_NAME));
            return null;
        } else if (!seen.add(employee.person())) {
            findings.add(RosterFinding.of(RosterCode.LEAVER_REPEATED));
        }
        return employee;
    }

    private void judge(Employee employee, LocalDate last, List<RosterFinding> findings) {
        var to = employee.employed().to();
        if (to != null) {
            findings.add(RosterFinding.of(RosterCode.LEAVER_LEFT_ALREADY, to.minusDays(1)));
        } else if (last.isBefore(employee.employed().from())) {
            findings.add(RosterFinding.of(
                    RosterCode.LAST_DAY_BEFORE_FIRST, employee.employed().from()));
        } else if (last.isAfter(LastDay.latest(today))) {
            findings.add(RosterFinding.of(RosterCode.LAST_DAY_TOO_FAR, LastDay.latest(today)));
        }
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            var dayFirst = DAY_FIRST.matcher(typed);
            return Optional.of(
                    dayFirst.matches()
                            ? LocalDate.of(
                                    Integer.parseInt(dayFirst.group(3)),
                                    Integer.parseInt(dayFirst.group(2)),
                                    Integer.parseInt(dayFirst.group(1)))
                            : LocalDate.parse(typed));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static Employee later(Employee one, Employee other) {
        return one.employed().from().isAfter(other.employed().from()) ? one : other;
    }

    private static String plain(String staffNumber) {
        return staffNumber.strip().toUpperCase(Locale.ROOT);
    }
}
