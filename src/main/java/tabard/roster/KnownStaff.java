package tabard.roster;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tabard.kernel.Period;
import tabard.kernel.PersonId;
import tabard.party.Employee;
import tabard.party.Likeness;

/** The people an organisation employs or ever employed, to compare a roster with. */
final class KnownStaff {

    private final Map<Likeness, List<Employee>> alike;
    private final Map<String, Set<Likeness>> numbers = new HashMap<>();

    KnownStaff(List<Employee> known) {
        alike = known.stream().collect(Collectors.groupingBy(Employee::likeness));
        known.forEach(employee -> numbers.computeIfAbsent(plain(employee.staffNumber()), _ -> new HashSet<>())
                .add(employee.likeness()));
    }

    /** Tells the good rows that cannot be taken on, being there already or having somebody else's number. */
    List<RosterRow> told(List<RosterRow> rows) {
        return rows.stream().map(row -> row.good() ? told(row) : row).toList();
    }

    /** Under which record somebody worked here before, if they did. */
    Optional<PersonId> before(Likeness likeness) {
        return alike.getOrDefault(likeness, List.of()).stream()
                .map(Employee::person)
                .reduce((_, latest) -> latest);
    }

    private RosterRow told(RosterRow row) {
        var judged = row;
        if (employed(row.likeness(), row.day(RosterField.EMPLOYED_FROM))) {
            judged = judged.with(RosterFinding.of(RosterCode.PERSON_EMPLOYED_ALREADY));
        }
        var holders = numbers.getOrDefault(plain(row.cell(RosterField.STAFF_NUMBER)), Set.of());
        if (holders.stream().anyMatch(holder -> !holder.equals(row.likeness()))) {
            judged = judged.with(RosterFinding.in(RosterField.STAFF_NUMBER, RosterCode.STAFF_NUMBER_TAKEN));
        }
        return judged;
    }

    private boolean employed(Likeness likeness, LocalDate from) {
        var wanted = new Period(from, null);
        return alike.getOrDefault(likeness, List.of()).stream()
                .anyMatch(employee -> employee.employed().overlaps(wanted));
    }

    private static String plain(String staffNumber) {
        return staffNumber.toUpperCase(Locale.ROOT);
    }
}
