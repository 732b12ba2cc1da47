package tabard.approval;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;

/** An organisation takes its application back, at any time before it is decided. */
@Service
public class WithdrawOrganisationApplication {

    private final OrganisationApplications applications;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WithdrawOrganisationApplication(
            OrganisationApplications applications, ApplicationEventPublisher events, Clock clock) {
        this.applications = applications;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Withdraws it.
     *
     * @throws OrganisationApplicationNotInState if it is decided or withdrawn
     */
    @Transactional
    @PreAuthorize("hasAnyRole('SUPPLIER', 'SYSTEM')")
    public void withdraw(OrganisationApplicationId id, Actor by) {
        var at = clock.instant();
        var application = applications.get(id).withdraw(Act.of(by, at));
        applications.save(application);
        events.publishEvent(new OrganisationApplicationWithdrawn(id, application.force(), by, at));
    }
}
