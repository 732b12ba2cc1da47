package tabard.party;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.OrganisationId;

/** An administrator registers an employer, so that forces can make arrangements with it. */
@Service
public class RegisterOrganisation {

    private final Organisations organisations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegisterOrganisation(Organisations organisations, ApplicationEventPublisher events, Clock clock) {
        this.organisations = organisations;
        this.events = events;
        this.clock = clock;
    }

    /** Registers it, unless its company number is registered already. */
    @Transactional
    @PreAuthorize("hasAnyRole('ADMIN', 'SYSTEM')")
    public OrganisationId register(NewOrganisation asked, Actor by) {
        var id = new OrganisationId(UUID.randomUUID());
        var organisation = new Organisation(id, asked, clock.instant());
        try {
            organisations.saveAndFlush(organisation);
        } catch (DataIntegrityViolationException taken) {
            throw new OrganisationAlreadyRegistered(asked);
        }
        events.publishEvent(organisation.registered(by));
        return id;
    }
}
