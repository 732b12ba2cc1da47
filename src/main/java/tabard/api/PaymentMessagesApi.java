package tabard.api;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tabard.fees.ReconcilePayments;
import tabard.payment.PaymentMessages;

/** Where the payment provider sends word that something has happened to a payment. */
@RestController
class PaymentMessagesApi {

    private final PaymentMessages messages;
    private final ReconcilePayments reconcile;

    PaymentMessagesApi(PaymentMessages messages, ReconcilePayments reconcile) {
        this.messages = messages;
        this.reconcile = reconcile;
    }

    @PostMapping("/api/v1/payment-messages")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void received(
            @RequestBody byte[] body, @RequestHeader(name = "Pay-Signature", defaultValue = "") String signature) {
        try {
            messages.paymentOf(body, signature).ifPresent(reconcile::reconcileOfProvider);
        } catch (PaymentMessages.NotSigned notTheProvider) {
            throw new AccessDeniedException("The payment provider has not signed this.", notTheProvider);
        }
    }
}
