package tabard.outbox;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts an e-mail into the outbox, in the transaction of what it tells: where that is undone, nothing goes out. */
@Service
public class PostEmail {

    private final Emails emails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PostEmail(Emails emails, ApplicationEventPublisher events, Clock clock) {
        this.emails = emails;
        this.events = events;
        this.clock = clock;
    }

    /** Says inside the program that an e-mail waits; nothing of it is for the ledger. */
    record Posted(String key) {}

    /** Posts it; it is sent once the transaction stands. A key that has been used is a fault of the program. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(Email email) {
        emails.add(email, clock.instant());
        events.publishEvent(new Posted(email.key()));
    }
}
