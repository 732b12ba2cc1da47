package tabard.ledger;

import java.util.ArrayList;
import java.util.List;
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
        append(List.of(event));
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional(propagation = Propagation.MANDATORY)
    void on(DomainEvent.Together events) {
        append(events.all());
    }

    private void append(List<? extends DomainEvent> events) {
        var heads = entries.lockHeads(
                events.stream().map(DomainEvent::stream).distinct().toList());
        var next = new ArrayList<LedgerEntry>();
        for (var event : events) {
            var head = heads.getOrDefault(event.stream(), LedgerEntries.Head.NONE);
            var entry = LedgerEntry.next(event, head.sequence() + 1, head.hash());
            heads.put(entry.stream(), new LedgerEntries.Head(entry.sequence(), entry.hash()));
            next.add(entry);
        }
        entries.add(next);
    }
}
