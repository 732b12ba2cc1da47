package tabard.fees;

import tabard.kernel.Refusal;

/** The invoice, or the payment of it, is not there, or not for this account to see. */
class InvoiceNotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    InvoiceNotFound(Object what) {
        super("invoice-not-found", "There is no invoice or payment %s.".formatted(what));
    }

    @Override
    public boolean notFound() {
        return true;
    }
}
