package tabard.joining;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.application.Secret;
import tabard.joining.FormerRecords.Invitation;
import tabard.kernel.Actor;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;
import tabard.party.PeopleView;

/** A new employer asks one of its people to show what they held before. */
@Service
public class InviteToShare {

    /** How long a link is good. */
    public static final Duration GOOD_FOR = Duration.ofDays(14);

    private final FormerRecords records;
    private final PeopleView people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InviteToShare(FormerRecords records, PeopleView people, ApplicationEventPublisher events, Clock clock) {
        this.records = records;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What whoever asked passes on.
     *
     * @param secret of the link, which is kept nowhere
     */
    public record Link(String secret, Instant expiresAt) {}

    /** Makes a link for one person of the employer's own. */
    @PreAuthorize("hasRole('SUPPLIER')")
    @Transactional
    public Link invite(OrganisationId organisation, PersonId person, Actor by) {
        var known = people.get(organisation, person).person();
        var at = clock.instant();
        var secret = Secret.fresh();
        var invitation = new Invitation(UUID.randomUUID(), organisation, known, false, at.plus(GOOD_FOR));
        records.invite(invitation, Secret.hash(secret), by.id(), at);
        events.publishEvent(
                new FormerRecordInvited(invitation.id(), organisation, known, invitation.expiresAt(), by, at));
        return new Link(secret, invitation.expiresAt());
    }
}
