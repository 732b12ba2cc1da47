package tabard.ledger;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the ledger says, for auditors. */
@Service
public class LedgerView {

    private final LedgerEntries entries;

    LedgerView(LedgerEntries entries) {
        this.entries = entries;
    }

    /**
     * One chain, and whether it is whole.
     *
     * @param entries in the order in which they were written
     * @param whole whether each entry says what was hashed and follows the one before it
     */
    public record Chain(List<LedgerEntry> entries, boolean whole) {}

    /** Reads a chain and checks each link again. */
    @PreAuthorize("hasRole('AUDITOR')")
    @Transactional(readOnly = true)
    public Chain chain(String stream) {
        var found = entries.ofStream(stream);
        var previous = LedgerEntry.NOTHING;
        var whole = true;
        for (int i = 0; i < found.size(); i++) {
            whole &= found.get(i).follows(i, previous);
            previous = found.get(i).hash();
        }
        return new Chain(found, whole);
    }
}
