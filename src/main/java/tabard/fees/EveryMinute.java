package tabard.fees;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks the provider every minute about what has not finished: a message may be lost, and a browser may never come back. */
@Component
class EveryMinute {

    private final ReconcilePayments payments;
    private final RefundShare refunds;

    EveryMinute(ReconcilePayments payments, RefundShare refunds) {
        this.payments = payments;
        this.refunds = refunds;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void ask() {
        payments.reconcileWaiting();
        refunds.reconcileWaiting();
    }
}
