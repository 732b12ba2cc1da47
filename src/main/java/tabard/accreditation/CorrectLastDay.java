package tabard.accreditation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;
import tabard.party.CorrectEmployment;
import tabard.party.LastDayCorrection;
import tabard.party.PeopleView;
import tabard.party.RightLastDay;

/**
 * An employer says that a last day was recorded wrongly. An accreditation ends with the fact that somebody is no longer an
 * employee, and not with the record of it (PRA 2002 s.41(8)(a)): a wrong record is put right. But what has ceased does not come
 * back on the word of the employer alone: then an officer of a force that gave it has to look first.
 */
@Service
public class CorrectLastDay {

    private static final Set<AccreditationState> OVER_FOR_GOOD =
            EnumSet.of(AccreditationState.WITHDRAWN, AccreditationState.REPLACED);

    private final CorrectEmployment employment;
    private final PeopleView people;
    private final Accreditations accreditations;
    private final AccreditationStates states;
    private final Clock clock;

    CorrectLastDay(
            CorrectEmployment employment,
            PeopleView people,
            Accreditations accreditations,
            AccreditationStates states,
            Clock clock) {
        this.employment = employment;
        this.people = people;
        this.accreditations = accreditations;
        this.states = states;
        this.clock = clock;
    }

    /**
     * Puts the day right at once, or has it wait where the recorded day is over and what ceased with it would be back.
     *
     * @return with {@code WAITING} where an officer has to look first
     */
    @Transactional
    @PreAuthorize("hasAnyRole('SUPPLIER', 'SYSTEM')")
    public LastDayCorrection correct(OrganisationId organisation, PersonId person, RightLastDay right, Actor by) {
        return bringsBack(organisation, person, right)
                ? employment.hold(organisation, person, right, by)
                : employment.putRight(organisation, person, right, by);
    }

    private boolean bringsBack(OrganisationId organisation, PersonId person, RightLastDay right) {
        var to = people.get(organisation, person).employed().to();
        var today = LocalDate.now(clock);
        if (to == null || today.isBefore(to)) {
            return false;
        }
        var day = right.lastDay();
        return (day == null || !day.isBefore(to))
                && accreditations.of(organisation, person).stream()
                        .anyMatch(one -> !OVER_FOR_GOOD.contains(states.on(one, today))
                                && one.end().isAfter(to));
    }
}
