package tabard.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import tabard.kernel.PersonId;

/**
 * Somebody who is about to become an employee.
 *
 * @param before under which record they worked for the employer before; of anybody else nothing is known
 * @param from the first day of the employment
 * @param role in which they would be employed
 */
public record Prospect(Optional<PersonId> before, LocalDate from, String role) {}
