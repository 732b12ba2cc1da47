package tabard.api;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tabard.kernel.CaseReference;
import tabard.ledger.LedgerEntry;
import tabard.ledger.LedgerView;

/** Everything the ledger says of a case, for auditors. */
@RestController
class TraceApi {

    private final LedgerView ledger;

    TraceApi(LedgerView ledger) {
        this.ledger = ledger;
    }

    /** A chain of entries, and whether each follows the one before it. */
    record TraceAnswer(String stream, boolean whole, List<LedgerEntry> entries) {}

    @GetMapping("/api/v1/cases/{reference}/trace")
    TraceAnswer trace(@PathVariable CaseReference reference) {
        var chain = ledger.chain(reference.value());
        if (chain.entries().isEmpty()) {
            throw new NotThere("The ledger has no case %s.".formatted(reference));
        }
        return new TraceAnswer(reference.value(), chain.whole(), chain.entries());
    }
}
