package tabard.webhook;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tabard.accreditation.Accreditation;
import tabard.accreditation.AccreditationStoodDown;
import tabard.accreditation.AccreditationVaried;
import tabard.accreditation.AccreditationWithdrawn;
import tabard.accreditation.Accreditations;
import tabard.accreditation.StandDownEnded;
import tabard.card.CardReissued;
import tabard.card.CardReported;
import tabard.kernel.AccreditationNumber;
import tabard.party.ArrangementEnded;
import tabard.party.EmploymentEnded;

/** Queues a push for whatever ends or changes an accreditation or its card, in the transaction in which it happens. */
@Component
class QueuePushes {

    private final Accreditations accreditations;
    private final Pushes pushes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    QueuePushes(Accreditations accreditations, Pushes pushes, ApplicationEventPublisher events, Clock clock) {
        this.accreditations = accreditations;
        this.pushes = pushes;
        this.events = events;
        this.clock = clock;
    }

    /** Says inside the program that pushes wait; nothing of it is for the ledger. */
    record Queued(List<UUID> pushes) {}

    @EventListener
    void on(AccreditationWithdrawn event) {
        queue(event.number(), PushedEvent.WITHDRAWN);
    }

    @EventListener
    void on(AccreditationVaried event) {
        queue(event.number(), PushedEvent.VARIED);
    }

    @EventListener
    void on(AccreditationStoodDown event) {
        queue(event.number(), PushedEvent.STOOD_DOWN);
    }

    @EventListener
    void on(StandDownEnded event) {
        queue(event.number(), PushedEvent.STAND_DOWN_ENDED);
    }

    @EventListener
    void on(EmploymentEnded event) {
        queue(
                accreditations.of(event.organisation(), event.person()).stream()
                        .filter(one -> one.end().isAfter(event.to())),
                PushedEvent.ENDED);
    }

    @EventListener
    void on(ArrangementEnded event) {
        queue(
                accreditations.of(event.organisation()).stream()
                        .filter(one -> one.force().equals(event.force())
                                && one.scheme().equals(event.scheme()))
                        .filter(one -> one.end().isAfter(event.to())),
                PushedEvent.ENDED);
    }

    @EventListener
    void on(CardReported event) {
        queue(event.number(), PushedEvent.CARD_VOID);
    }

    @EventListener
    void on(CardReissued event) {
        queue(event.number(), PushedEvent.CARD_REISSUED);
    }

    private void queue(AccreditationNumber number, PushedEvent event) {
        queue(accreditations.find(number).stream(), event);
    }

    private void queue(Stream<Accreditation> of, PushedEvent event) {
        var at = clock.instant();
        var queued = of.flatMap(one -> pushes.queue(one, event, at).stream()).toList();
        if (!queued.isEmpty()) {
            events.publishEvent(new Queued(queued));
        }
    }
}
