package tabard.web;

import java.time.LocalDateTime;
import java.time.ZoneId;
import tabard.ledger.LedgerEntry;
import tools.jackson.databind.json.JsonMapper;

/**
 * One entry of the ledger, as an auditor reads it.
 *
 * @param type the name of the event, the end of its message key
 * @param content the canonical JSON that was hashed
 */
record TraceRow(
        int sequence,
        LocalDateTime at,
        String actor,
        String capacity,
        String type,
        String purpose,
        String content,
        String previousHash,
        String hash) {

    static TraceRow of(LedgerEntry entry, ZoneId zone) {
        var content = JsonMapper.shared().readTree(entry.entry());
        return new TraceRow(
                entry.sequence(),
                LocalDateTime.ofInstant(entry.happenedAt(), zone),
                entry.actor(),
                content.path("capacity").asString(""),
                entry.type(),
                content.path("purpose").asString(""),
                entry.entry(),
                entry.previousHash(),
                entry.hash());
    }

    /** The beginning of the hash, enough to tell entries apart. */
    public String shortHash() {
        return hash.substring(0, 12);
    }
}
