package tabard.fees;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tabard.access.Scope;
import tabard.fees.Share.State;
import tabard.fees.Shares.Settled;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;
import tabard.payment.PaymentProvider;
import tabard.payment.ProviderRefund;
import tabard.payment.ProviderUnavailable;
import tabard.payment.RefundStatus;

/** An officer gives the force's own share back: by the card it came from, or by a transfer that the force has made. */
@Service
public class RefundShare {

    private static final Logger LOG = LoggerFactory.getLogger(RefundShare.class);

    private final Invoices invoices;
    private final Shares shares;
    private final Payments payments;
    private final Refunds refunds;
    private final Optional<PaymentProvider> provider;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RefundShare(
            Invoices invoices,
            Shares shares,
            Payments payments,
            Refunds refunds,
            Optional<PaymentProvider> provider,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.invoices = invoices;
        this.shares = shares;
        this.payments = payments;
        this.refunds = refunds;
        this.provider = provider;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Gives it back, once.
     *
     * @throws InvoiceNotFound if the force has no share of such an invoice
     * @throws NothingPaid if nothing of the share is paid, or it is being given back
     * @throws NoPaymentByCard if it was paid by card and nobody takes payments by card here any more
     * @throws ProviderUnavailable if the provider does not do it; nothing is given back then
     */
    @PreAuthorize("hasRole('OFFICER')")
    public void refund(InvoiceReference reference, ForceCode force, String reason, Actor by) {
        var begun = begun(reference, force, reason, by);
        var from = begun.payment();
        if (from == null) {
            return;
        }
        try {
            // Another force may have given back from the same payment, which this one does not see.
            var payment = payments.get(from);
            var givenBack = Scope.SYSTEM.call(() -> refunds.of(from)).subtract(begun.amount());
            long left = payment.pence() - givenBack.movePointRight(2).longValueExact();
            var known = provider.orElseThrow(NoPaymentByCard::new)
                    .refund(Objects.requireNonNull(payment.providerId()), begun.pence(), left);
            apply(begun, known);
        } catch (ProviderUnavailable | NoPaymentByCard refused) {
            refunds.fail(begun.id());
            throw refused;
        }
    }

    /** Asks about every refund that the provider is still at work on. */
    public void reconcileWaiting() {
        Scope.SYSTEM.run(() -> refunds.waiting().forEach(refund -> {
            try {
                var payment = payments.get(Objects.requireNonNull(refund.payment()));
                provider.ifPresent(known -> apply(
                        refund,
                        known.findRefund(
                                Objects.requireNonNull(payment.providerId()),
                                Objects.requireNonNull(refund.providerId()))));
            } catch (ProviderUnavailable unavailable) {
                LOG.warn("Refund {} stands where it stood: {}", refund.id(), unavailable.detail());
            }
        }));
    }

    private Refund begun(InvoiceReference reference, ForceCode force, String reason, Actor by) {
        try {
            return Objects.requireNonNull(transaction.execute(_ -> {
                invoices.lock(reference);
                var paid = invoices.get(reference).shares().stream()
                        .filter(share -> share.force().equals(force) && share.state() == State.PAID)
                        .toList();
                if (paid.isEmpty()) {
                    throw new NothingPaid(reference);
                }
                var amount = paid.stream().map(Share::gross).reduce(BigDecimal.ZERO, BigDecimal::add);
                var card = paid.getFirst().payment();
                var refund = new Refund(
                        UUID.randomUUID(),
                        reference,
                        force,
                        card,
                        null,
                        card == null ? RefundStatus.SUCCESS : RefundStatus.SUBMITTED,
                        amount,
                        reason,
                        by,
                        clock.instant());
                refunds.add(refund);
                if (card == null) {
                    done(refund);
                }
                return refund;
            }));
        } catch (DuplicateKeyException underway) {
            throw new NothingPaid(reference);
        }
    }

    private void apply(Refund refund, ProviderRefund known) {
        transaction.executeWithoutResult(_ -> {
            if (refunds.keep(refund.id(), known) && known.status() == RefundStatus.SUCCESS) {
                done(refund);
            }
        });
    }

    private void done(Refund refund) {
        shares.settle(
                refund.invoice(),
                refund.force(),
                new Settled(State.PAID, State.REFUNDED, null, refund.by(), clock.instant(), refund.reason()));
        events.publishEvent(
                new FeeRefunded(refund.invoice(), refund.force(), refund.amount(), refund.by(), clock.instant()));
    }
}
