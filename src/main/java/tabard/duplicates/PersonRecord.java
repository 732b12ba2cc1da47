package tabard.duplicates;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tabard.kernel.PersonId;

/**
 * One record of a person, as a force that has a case of theirs may see it.
 *
 * @param work for whom they work or worked, the latest first
 */
public record PersonRecord(PersonId id, String givenName, String familyName, LocalDate born, List<Work> work) {

    /**
     * One employment.
     *
     * @param to the first day on which they are no longer an employee; null where no end is recorded
     */
    public record Work(
            String employer,
            String role,
            LocalDate from,
            @Nullable LocalDate to) {}

    public PersonRecord {
        work = List.copyOf(work);
    }

    /** The whole name, given name first. */
    public String name() {
        return givenName + " " + familyName;
    }
}
