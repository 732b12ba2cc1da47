package tabard.disclosure;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;
import tabard.kernel.Sha256;
import tabard.party.PeopleView;

/** An employer makes a link for one of its people, who reads by it what is held about them. */
@Service
public class MakeRecordLink {

    /** How long a link is good. */
    public static final Duration GOOD_FOR = Duration.ofDays(14);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final RecordLinks links;
    private final PeopleView people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MakeRecordLink(RecordLinks links, PeopleView people, ApplicationEventPublisher events, Clock clock) {
        this.links = links;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** The secret of a link, which is kept nowhere: whoever asked passes it on. */
    public record Made(String secret, RecordLink link) {}

    /** Makes it; one made before is no good any more. */
    @PreAuthorize("hasRole('SUPPLIER')")
    @Transactional
    public Made make(OrganisationId organisation, PersonId person, Actor by) {
        var employee = people.get(organisation, person);
        var at = clock.instant();
        links.revoke(organisation, employee.person(), at);
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var link = new RecordLink(UUID.randomUUID(), organisation, employee.person(), at.plus(GOOD_FOR), null);
        links.add(link, hash(secret), by, at);
        events.publishEvent(new RecordLinkMade(link.id(), organisation, person, link.expiresAt(), by, at));
        return new Made(secret, link);
    }

    static String hash(String secret) {
        return Sha256.hex(secret.getBytes(StandardCharsets.UTF_8));
    }
}
