package tabard.intake;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.intake.CaseMessages.CaseMessage;
import tabard.intake.CaseMessages.Sender;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.Commitment;

/**
 * One side of an open case writes to the other. A message asks for nothing that the case waits for: that is {@link AskForMore},
 * which stops the clock.
 */
@Service
public class SendMessage {

    /** The longest message. */
    public static final int LONGEST = 2_000;

    private final Cases cases;
    private final CaseMessages messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SendMessage(Cases cases, CaseMessages messages, ApplicationEventPublisher events, Clock clock) {
        this.cases = cases;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Sends it.
     *
     * @param words 1 to {@value #LONGEST} characters
     * @throws CaseNotFound if there is no such case in sight
     * @throws CaseNotOpen if it has ended: what was written then can still be read
     */
    @PreAuthorize(
            "(#sender.name() == 'SUPPLIER' and hasRole('SUPPLIER')) or (#sender.name() == 'OFFICER' and hasRole('OFFICER'))")
    @Transactional
    public void send(CaseReference reference, Sender sender, String words, Actor by) {
        cases.findByReference(reference.value())
                .orElseThrow(() -> new CaseNotFound(reference))
                .checkOpen();
        var message = new CaseMessage(UUID.randomUUID(), sender, words, clock.instant());
        messages.add(reference, message, by);
        events.publishEvent(new MessageSent(
                reference, message.id(), sender, Commitment.to(words, message.id()), by, message.sentAt()));
    }
}
