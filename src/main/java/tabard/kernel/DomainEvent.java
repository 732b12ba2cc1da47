package tabard.kernel;

import java.time.Instant;
import java.util.List;

/**
 * Something that has happened and cannot be undone, only followed. Each one is written to the ledger in the transaction
 * in which it happened.
 *
 * <p>An event is a record whose components are ids, codes, days, enums and {@link Commitment}s: never a name, a date of
 * birth, an address or a free text, for the ledger keeps it for ever.
 */
public interface DomainEvent {

    /** The chain on which the ledger writes it: a case reference, or a kind and an id such as {@code organisation:…}. */
    String stream();

    /** Who did it, and in what capacity. */
    Actor by();

    /** When. */
    Instant at();

    /** For what purpose personal data was used, in words an auditor and the person may read. */
    String purpose();

    /**
     * Many things that have happened in one act, told at once because there are hundreds of them. The ledger writes each as if
     * it had been told by itself, in this order; whoever follows them follows the whole.
     */
    interface Together {

        /** What has happened, one by one; at least one. */
        List<? extends DomainEvent> all();
    }
}
