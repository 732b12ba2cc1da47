package tabard.accreditation;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.party.ArrangementsView;
import tabard.party.PeopleView;

/** Works out where an accreditation stands, from dated facts, at the moment of asking. */
@Service
public class AccreditationStates {

    private final PeopleView people;
    private final ArrangementsView arrangements;
    private final Clock clock;

    AccreditationStates(PeopleView people, ArrangementsView arrangements, Clock clock) {
        this.people = people;
        this.arrangements = arrangements;
        this.clock = clock;
    }

    /** Where it stands on a day, by what is known now. What the law ends, it ends at once, without a decision. */
    @Transactional(readOnly = true)
    public AccreditationState on(Accreditation accreditation, LocalDate day) {
        boolean stands = stands(accreditation, day);
        if (!day.isBefore(accreditation.end())) {
            return AccreditationState.EXPIRED;
        }
        if (!stands) {
            return AccreditationState.CEASED;
        }
        return day.isBefore(accreditation.period().from())
                ? AccreditationState.NOT_YET_VALID
                : AccreditationState.VALID;
    }

    /** Both facts are read whatever the first says, so that the time an answer takes tells nothing of it. */
    private boolean stands(Accreditation accreditation, LocalDate day) {
        var known = clock.instant();
        boolean employed = people.employed(accreditation.organisation(), accreditation.person(), day, known);
        boolean arranged = arrangements
                .find(accreditation.organisation(), accreditation.force(), accreditation.scheme(), day, known)
                .isPresent();
        return employed && arranged;
    }
}
