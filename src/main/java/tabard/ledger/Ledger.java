package tabard.ledger;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.DomainEvent;

/**
 * Writes every domain event, before anything else follows from it. An event that cannot be written undoes what it tells of:
 * nothing happens that is not recorded.
 */
@Service
class Ledger {

    private final LedgerEntries entries;

    Ledger(LedgerEntries entries) {
        this.entries = entries;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional(propagation = Propagation.MANDATORY)
    void on(DomainEvent event) {
        var head = entries.lockHead(event.stream());
        entries.add(LedgerEntry.next(
                event,
                head.map(last -> last.sequence() + 1).orElse(0),
                head.map(LedgerEntries.Head::hash).orElse(LedgerEntry.NOTHING)));
    }
}
