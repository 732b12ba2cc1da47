package tabard.api;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tabard.access.SignedIn;
import tabard.fees.Invoices;
import tabard.fees.RefundShare;
import tabard.fees.SettleShare;

/** What an officer does with the force's own share of an invoice. */
@RestController
class SharesApi {

    private static final int LONGEST = 500;

    private final Invoices invoices;
    private final SettleShare settle;
    private final RefundShare refund;

    SharesApi(Invoices invoices, SettleShare settle, RefundShare refund) {
        this.invoices = invoices;
        this.settle = settle;
        this.refund = refund;
    }

    /** By which reference the bank knows a transfer. */
    record Transfer(@Nullable String reference) {}

    /** Why. */
    record Because(@Nullable String reason) {}

    @PostMapping("/api/v1/invoices/{reference}/transfer")
    InvoiceAnswer transfer(@PathVariable String reference, @RequestBody Transfer transfer) {
        var by = SignedIn.current();
        var invoice = FeesApi.at(reference);
        settle.paidByTransfer(
                invoice, Callers.force(by), Texts.of("reference", transfer.reference(), LONGEST), by.actor());
        return InvoiceAnswer.of(invoices.get(invoice));
    }

    @PostMapping("/api/v1/invoices/{reference}/cancellation")
    InvoiceAnswer cancel(@PathVariable String reference, @RequestBody Because because) {
        var by = SignedIn.current();
        var invoice = FeesApi.at(reference);
        settle.cancel(invoice, Callers.force(by), Texts.of("reason", because.reason(), LONGEST), by.actor());
        return InvoiceAnswer.of(invoices.get(invoice));
    }

    @PostMapping("/api/v1/invoices/{reference}/refund")
    InvoiceAnswer refund(@PathVariable String reference, @RequestBody Because because) {
        var by = SignedIn.current();
        var invoice = FeesApi.at(reference);
        refund.refund(invoice, Callers.force(by), Texts.of("reason", because.reason(), LONGEST), by.actor());
        return InvoiceAnswer.of(invoices.get(invoice));
    }
}
