package tabard.party;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;

/** An employer adds employees: all of them, or none. */
@Service
public class AddPeople {

    private final Organisations organisations;
    private final People people;
    private final Employments employments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AddPeople(
            Organisations organisations,
            People people,
            Employments employments,
            ApplicationEventPublisher events,
            Clock clock) {
        this.organisations = organisations;
        this.people = people;
        this.employments = employments;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds them, or refuses: too young, employed there already, or a staff number that is somebody else's. Somebody who
     * worked there before comes back under the same id.
     */
    @Transactional
    @PreAuthorize("hasAnyRole('SUPPLIER', 'SYSTEM')")
    public List<PersonId> add(OrganisationId organisation, List<NewStaff> asked, Actor by) {
        if (!organisations.existsById(organisation)) {
            throw new OrganisationNotFound(organisation);
        }
        var workforce = new Workforce(organisation, employments.findStaff(organisation));
        var today = LocalDate.now(clock);
        var now = clock.instant();
        var taken =
                asked.stream().map(staff -> workforce.takeOn(staff, today, now)).toList();
        save(taken);
        taken.forEach(staff -> tell(staff, by));
        return taken.stream().map(staff -> staff.staff().person().id()).toList();
    }

    private void save(List<Workforce.Taken> taken) {
        try {
            taken.stream()
                    .filter(Workforce.Taken::stranger)
                    .forEach(staff -> people.save(staff.staff().person()));
            taken.forEach(staff -> employments.save(staff.staff().employment()));
            employments.flush();
        } catch (DataIntegrityViolationException raced) {
            throw new StaffChangedMeanwhile();
        }
    }

    private void tell(Workforce.Taken taken, Actor by) {
        if (taken.stranger()) {
            events.publishEvent(taken.staff().person().added(by));
        }
        events.publishEvent(taken.staff().employment().began(by));
    }
}
