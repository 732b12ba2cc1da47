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
        if (!day.isBefore(accreditation.end())) {
            return AccreditationState.EXPIRED;
        }
        if (!stands(accreditation, day)) {
            return AccreditationState.CEASED;
        }
        return day.isBefore(accreditation.period().from())
                ? AccreditationState.NOT_YET_VALID
                : AccreditationState.VALID;
    }

    private boolean stands(Accreditation accreditation, LocalDate day) {
        var known = clock.instant();
        return people.employed(accreditation.organisation(), accreditation.person(), day, known)
                && arrangements
                        .find(accreditation.organisation(), accreditation.force(), accreditation.scheme(), day, known)
                        .isPresent();
    }
}
