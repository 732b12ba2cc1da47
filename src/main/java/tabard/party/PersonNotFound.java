package tabard.party;

import tabard.kernel.PersonId;
import tabard.kernel.Refusal;

/** The person is not there, or not for this organisation to see. */
class PersonNotFound extends Refusal {

    PersonNotFound(PersonId person) {
        super("person-not-found", "There is no person %s in this organisation.".formatted(person));
    }

    @Override
    public boolean notFound() {
        return true;
    }
}
