package tabard.party;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;

/** An employer adds one employee. */
@Service
public class AddPerson {

    private final AddPeople people;

    AddPerson(AddPeople people) {
        this.people = people;
    }

    /** Adds the person and their employment, under the rules of {@link AddPeople}. */
    @Transactional
    @PreAuthorize("hasAnyRole('SUPPLIER', 'SYSTEM')")
    public PersonId add(OrganisationId organisation, NewPerson person, NewEmployment work, Actor by) {
        return people.add(organisation, List.of(new NewStaff(person, work)), by).getFirst();
    }
}
