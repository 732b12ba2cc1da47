package tabard.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;

/** Reads an organisation's people; whoever asks sees only those in scope. */
@Service
@Transactional(readOnly = true)
public class PeopleView {

    private final Employments employments;
    private final ManyEmployments many;

    PeopleView(Employments employments, ManyEmployments many) {
        this.employments = employments;
        this.many = many;
    }

    /** Lists who is an employee on a day, by name. */
    public List<Employee> employedBy(OrganisationId organisation, LocalDate on) {
        return everEmployedBy(organisation).stream()
                .filter(employee -> employee.employed().contains(on))
                .toList();
    }

    /** Lists every employment there is or was, by name: somebody who came back is there twice. */
    public List<Employee> everEmployedBy(OrganisationId organisation) {
        return employments.findStaff(organisation).stream().map(Staff::employee).toList();
    }

    /** Returns one person in their latest employment by the organisation, or refuses where there is none to see. */
    public Employee get(OrganisationId organisation, PersonId person) {
        var worked = employments.findStaff(organisation, person);
        if (worked.isEmpty()) {
            throw new PersonNotFound(person);
        }
        return worked.getLast().employee();
    }

    /**
     * For whom each of many people worked on a day, and in which role; somebody who worked for nobody is not in the answer.
     *
     * @param knownAt by what Tabard knew at this moment
     */
    public Map<PersonId, Map<OrganisationId, String>> roles(
            Collection<PersonId> people, LocalDate on, Instant knownAt) {
        return many.roles(people, on, knownAt);
    }

    /**
     * The role in which the person was the organisation's employee on a day; nothing where they were not its employee
     * (s.41(2), s.41(8)(a)).
     *
     * @param knownAt by what Tabard knew at this moment
     */
    public Optional<String> role(OrganisationId organisation, PersonId person, LocalDate on, Instant knownAt) {
        return Optional.ofNullable(many.roles(List.of(person), on, knownAt)
                .getOrDefault(person, Map.of())
                .get(organisation));
    }
}
