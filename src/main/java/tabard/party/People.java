package tabard.party;

import org.springframework.data.repository.Repository;
import tabard.kernel.PersonId;

/** All people. Nobody is found here by name: they are found through who employs them. */
interface People extends Repository<Person, PersonId> {

    Person save(Person person);
}
