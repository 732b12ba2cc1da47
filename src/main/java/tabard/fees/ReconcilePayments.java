package tabard.fees;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tabard.access.Scope;
import tabard.fees.Shares.Settled;
import tabard.kernel.Actor;
import tabard.payment.PaymentProvider;
import tabard.payment.PaymentStatus;
import tabard.payment.ProviderPayment;
import tabard.payment.ProviderUnavailable;

/**
 * Brings payments to where the provider says they are. Whoever asks, a browser that comes back, a message of the provider's
 * or the clock, it is the provider that is asked; once a payment has finished nothing moves it any more.
 */
@Service
public class ReconcilePayments {

    /** The program itself, which passes on what the provider says and decides nothing. */
    static final Actor BY = new Actor("payments", "payment provider");

    private static final Logger LOG = LoggerFactory.getLogger(ReconcilePayments.class);
    private static final int AT_ONCE = 100;

    private final Payments payments;
    private final Shares shares;
    private final Optional<PaymentProvider> provider;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReconcilePayments(
            Payments payments,
            Shares shares,
            Optional<PaymentProvider> provider,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.payments = payments;
        this.shares = shares;
        this.provider = provider;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Asks where one payment stands, unless it has finished.
     *
     * @throws InvoiceNotFound if it is not there, or not for whoever asks to see
     * @throws ProviderUnavailable if the provider does not answer; the payment then stands where it stood
     */
    public Payment reconcile(UUID id) {
        var payment = payments.get(id);
        return Scope.SYSTEM.call(() -> {
            var known = payment.providerId();
            if (!payment.status().finished() && known != null && provider.isPresent()) {
                apply(id, provider.get().find(known));
            }
            return payments.get(id);
        });
    }

    /** Asks about the payment that a message of the provider's names; one that is none of ours is nothing to us. */
    public void reconcileOfProvider(String providerId) {
        Scope.SYSTEM.run(() -> payments.ofProvider(providerId).ifPresent(payment -> reconcile(payment.id())));
    }

    /** Asks about every payment that has not finished. */
    public void reconcileWaiting() {
        Scope.SYSTEM.run(() -> payments.waiting(AT_ONCE).forEach(this::reconcileOrLeave));
    }

    private void reconcileOrLeave(UUID id) {
        try {
            reconcile(id);
        } catch (ProviderUnavailable unavailable) {
            LOG.warn("Payment {} stands where it stood: {}", id, unavailable.detail());
        }
    }

    /** Takes what the provider has just said of a payment, once. */
    void apply(UUID id, ProviderPayment known) {
        transaction.executeWithoutResult(_ -> {
            var payment = payments.lock(id);
            if (payment.status().finished()) {
                return;
            }
            if (known.pence() != payment.pence()
                    || !known.reference().equals(payment.invoice().value())) {
                LOG.error("Payment {} is another at the provider than was asked for: nothing is taken from it.", id);
                return;
            }
            var at = clock.instant();
            payments.keep(id, known, at);
            if (!known.status().finished()) {
                return;
            }
            if (known.status() == PaymentStatus.SUCCESS) {
                shares.settle(
                        payment.invoice(), null, new Settled(Share.State.ISSUED, Share.State.PAID, id, BY, at, null));
            }
            events.publishEvent(new PaymentFinished(payment.invoice(), id, known.status(), payment.amount(), BY, at));
        });
    }
}
