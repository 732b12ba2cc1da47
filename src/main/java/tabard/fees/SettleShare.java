package tabard.fees;

import java.math.BigDecimal;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tabard.access.Scope;
import tabard.fees.Share.State;
import tabard.fees.Shares.Settled;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;

/** An officer settles the force's own share of an invoice otherwise than by card. */
@Service
@PreAuthorize("hasRole('OFFICER')")
public class SettleShare {

    private final Invoices invoices;
    private final Shares shares;
    private final Payments payments;
    private final ReconcilePayments reconcile;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SettleShare(
            Invoices invoices,
            Shares shares,
            Payments payments,
            ReconcilePayments reconcile,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.invoices = invoices;
        this.shares = shares;
        this.payments = payments;
        this.reconcile = reconcile;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Records that the share has been paid by bank transfer.
     *
     * @param transfer the reference by which the force's bank knows it
     * @throws InvoiceNotFound if the force has no share of such an invoice
     * @throws NothingOwed if the share is settled
     * @throws PaymentUnderway if the invoice is being paid by card
     */
    public void paidByTransfer(InvoiceReference reference, ForceCode force, String transfer, Actor by) {
        settle(reference, force, State.PAID, transfer, by);
    }

    /**
     * Cancels what is still to be paid of the share.
     *
     * @param reason why
     * @throws InvoiceNotFound if the force has no share of such an invoice
     * @throws NothingOwed if the share is settled
     * @throws PaymentUnderway if the invoice is being paid by card
     */
    public void cancel(InvoiceReference reference, ForceCode force, String reason, Actor by) {
        settle(reference, force, State.CANCELLED, reason, by);
    }

    private void settle(InvoiceReference reference, ForceCode force, State as, @Nullable String words, Actor by) {
        invoices.get(reference);
        askOfThePayment(reference);
        transaction.executeWithoutResult(_ -> {
            invoices.lock(reference);
            if (payments.unfinished(reference).isPresent()) {
                throw new PaymentUnderway(reference);
            }
            var at = clock.instant();
            var owed = owed(invoices.get(reference), force);
            int settled = shares.settle(reference, force, new Settled(State.ISSUED, as, null, by, at, words));
            if (settled == 0) {
                throw new NothingOwed(reference);
            }
            events.publishEvent(new ShareSettled(reference, force, as, owed, by, at));
        });
    }

    /** What may have ended by now does not stand in the way. */
    private void askOfThePayment(InvoiceReference reference) {
        Scope.SYSTEM.run(() -> payments.unfinished(reference).ifPresent(payment -> {
            if (payment.providerId() == null) {
                payments.giveUp(payment.id(), clock.instant());
            } else {
                reconcile.reconcile(payment.id());
            }
        }));
    }

    private static BigDecimal owed(Invoice invoice, ForceCode force) {
        return invoice.shares().stream()
                .filter(share -> share.force().equals(force) && share.state() == State.ISSUED)
                .map(Share::gross)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
