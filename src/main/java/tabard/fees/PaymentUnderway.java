package tabard.fees;

import tabard.kernel.Refusal;

/** Somebody is paying this by card at the moment: what is settled otherwise meanwhile would be paid twice. */
class PaymentUnderway extends Refusal {

    private static final long serialVersionUID = 1L;

    PaymentUnderway(InvoiceReference invoice) {
        super(
                "payment-underway",
                "Invoice %s is being paid by card. That ends within two hours: look again then.".formatted(invoice));
    }
}
