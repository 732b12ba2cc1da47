package tabard.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tabard.party.Employee;

/**
 * One person in one employment, in a list or on a page of their own.
 *
 * @param lastDay the last day of the employment, where an end is recorded
 */
record PersonRow(
        String id,
        String name,
        String role,
        String staffNumber,
        LocalDate from,
        @Nullable LocalDate lastDay) {

    static PersonRow of(Employee employee) {
        var end = employee.employed().to();
        return new PersonRow(
                employee.person().toString(),
                employee.name(),
                employee.role(),
                employee.staffNumber(),
                employee.employed().from(),
                end == null ? null : end.minusDays(1));
    }
}
