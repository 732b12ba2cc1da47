package tabard.card;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;

/** An employer or a force records what became of a card that had to come back. */
@Service
public class RecordCardReturn {

    private final CardReturns cards;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordCardReturn(CardReturns cards, ApplicationEventPublisher events, Clock clock) {
        this.cards = cards;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records it, once.
     *
     * @throws NoCardToReturn if none of that number is out, or none in sight
     */
    @PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER')")
    @Transactional
    public void record(AccreditationNumber number, CardOutcome outcome, Actor by) {
        var at = clock.instant();
        var card = cards.find(number).orElseThrow(() -> new NoCardToReturn(number));
        if (!cards.close(number, outcome, by, at)) {
            throw new NoCardToReturn(number);
        }
        events.publishEvent(new CardReturnClosed(card.caseReference(), number, outcome, by, at));
    }
}
