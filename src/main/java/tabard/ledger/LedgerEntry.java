package tabard.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.TreeMap;
import tabard.kernel.DomainEvent;
import tabard.kernel.Sha256;

/**
 * One entry of the ledger.
 *
 * @param index its place in the whole ledger, from 1; gaps are transactions that were undone
 * @param stream the chain it belongs to
 * @param sequence its place in that chain, from 0, without gaps
 * @param type the name of the event
 * @param happenedAt when, in whole microseconds
 * @param actor who
 * @param entry the canonical JSON that is hashed: actor, capacity, purpose, moment, type, event
 * @param previousHash the hash of the entry before it, in hexadecimal; zeros for the first
 * @param hash SHA-256 of the previous hash and the entry, in hexadecimal
 */
public record LedgerEntry(
        long index,
        String stream,
        int sequence,
        String type,
        Instant happenedAt,
        String actor,
        String entry,
        String previousHash,
        String hash) {

    /** What stands before the first entry of a chain. */
    static final String NOTHING = "0".repeat(64);

    /** Writes an event as the next entry of its chain; the index is given by the database. */
    static LedgerEntry next(DomainEvent event, int sequence, String previousHash) {
        var at = event.at().truncatedTo(ChronoUnit.MICROS);
        var content = new TreeMap<String, Object>();
        content.put("actor", event.by().id());
        content.put("at", at);
        content.put("capacity", event.by().capacity());
        content.put("event", event);
        content.put("purpose", event.purpose());
        content.put("sequence", sequence);
        content.put("stream", event.stream());
        content.put("type", event.getClass().getSimpleName());
        var entry = CanonicalJson.of(content);
        return new LedgerEntry(
                0,
                event.stream(),
                sequence,
                event.getClass().getSimpleName(),
                at,
                event.by().id(),
                entry,
                previousHash,
                hash(previousHash, entry));
    }

    /** Whether this entry says what was hashed, and follows the one before it. */
    boolean follows(int expectedSequence, String expectedPrevious) {
        return sequence == expectedSequence
                && previousHash.equals(expectedPrevious)
                && hash.equals(hash(previousHash, entry));
    }

    private static String hash(String previousHash, String entry) {
        return Sha256.hex(HexFormat.of().parseHex(previousHash), entry.getBytes(StandardCharsets.UTF_8));
    }
}
