package tabard.party;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;

/** An employer says that somebody leaves: one act, which ends their accreditations everywhere (s.41(8)(a)). */
@Service
public class RecordLeaver {

    private final Employments employments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordLeaver(Employments employments, ApplicationEventPublisher events, Clock clock) {
        this.employments = employments;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Ends the person's latest employment.
     *
     * @param lastDay the last day on which the person is still an employee
     * @throws LastDayTooFar if it lies more than a year ahead
     */
    @Transactional
    @PreAuthorize("hasAnyRole('SUPPLIER', 'SYSTEM')")
    public void leaves(OrganisationId organisation, PersonId person, LocalDate lastDay, Actor by) {
        List<Staff> worked = employments.findStaff(organisation, person);
        if (worked.isEmpty()) {
            throw new PersonNotFound(person);
        }
        LastDay.check(lastDay, LocalDate.now(clock));
        events.publishEvent(worked.getLast().employment().end(lastDay, by, clock.instant()));
    }
}
