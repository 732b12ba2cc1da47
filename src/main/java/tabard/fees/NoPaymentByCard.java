package tabard.fees;

import tabard.kernel.Refusal;

/** This copy of the program has no payment provider. */
class NoPaymentByCard extends Refusal {

    private static final long serialVersionUID = 1L;

    NoPaymentByCard() {
        super(
                "no-payment-by-card",
                "Payment by card is not set up here. Pay by transfer and give the invoice's number.");
    }
}
