package tabard.fees;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tabard.access.Scope;
import tabard.kernel.Actor;
import tabard.payment.NewPayment;
import tabard.payment.PaymentProvider;
import tabard.payment.PaymentStatus;

/** An employer pays by card what is still owed on an invoice, to all its forces at once. */
@Service
public class BeginPayment {

    private final Invoices invoices;
    private final Payments payments;
    private final ReconcilePayments reconcile;
    private final Optional<PaymentProvider> provider;
    private final TransactionTemplate transaction;
    private final Clock clock;

    BeginPayment(
            Invoices invoices,
            Payments payments,
            ReconcilePayments reconcile,
            Optional<PaymentProvider> provider,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.invoices = invoices;
        this.payments = payments;
        this.reconcile = reconcile;
        this.provider = provider;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * How the payer is spoken to, and where the payer comes back.
     *
     * @param description what it is for
     * @param returnTo the address to which the id of the payment is added
     */
    public record Wanted(String description, URI returnTo, boolean welsh) {}

    /** Whether anybody takes payments by card here. */
    public boolean possible() {
        return provider.isPresent();
    }

    /**
     * Begins a payment, or finds the one that has been begun and not finished: two windows pay once.
     *
     * @throws InvoiceNotFound if the invoice is not there, or not for whoever asks to see
     * @throws NothingOwed if nothing of it is to be paid
     * @throws NoPaymentByCard if nobody takes payments by card here
     */
    @PreAuthorize("hasRole('SUPPLIER')")
    public Payment begin(InvoiceReference reference, Wanted wanted, Actor by) {
        invoices.get(reference);
        var taker = provider.orElseThrow(NoPaymentByCard::new);
        return Scope.SYSTEM.call(() -> {
            var underway = underway(reference);
            if (underway.isPresent()) {
                return underway.get();
            }
            var opened = opened(reference, by);
            if (opened.isEmpty()) {
                return payments.unfinished(reference).orElseThrow(() -> new NothingOwed(reference));
            }
            var begun = opened.get();
            var returnTo = URI.create(wanted.returnTo() + "/" + begun.id());
            reconcile.apply(
                    begun.id(),
                    taker.create(new NewPayment(
                            begun.pence(), reference.value(), wanted.description(), returnTo, wanted.welsh())));
            return payments.get(begun.id());
        });
    }

    private Optional<Payment> underway(InvoiceReference reference) {
        var unfinished = payments.unfinished(reference);
        if (unfinished.isPresent() && unfinished.get().providerId() == null) {
            payments.giveUp(unfinished.get().id(), clock.instant());
            return Optional.empty();
        }
        return unfinished
                .map(payment -> reconcile.reconcile(payment.id()))
                .filter(payment -> !payment.status().finished());
    }

    /** Empty where another window was quicker. */
    private Optional<Payment> opened(InvoiceReference reference, Actor by) {
        try {
            return Optional.ofNullable(transaction.execute(_ -> {
                invoices.lock(reference);
                var owed = invoices.get(reference).owed();
                if (owed.signum() == 0) {
                    throw new NothingOwed(reference);
                }
                var payment = new Payment(
                        UUID.randomUUID(), reference, null, PaymentStatus.CREATED, owed, null, clock.instant());
                payments.add(payment, by);
                return payment;
            }));
        } catch (DuplicateKeyException raced) {
            return Optional.empty();
        }
    }
}
