package tabard.fees;

import tabard.kernel.Refusal;

/** Nothing of this can be given back: it is not paid, or it is given back already. */
class NothingPaid extends Refusal {

    private static final long serialVersionUID = 1L;

    NothingPaid(InvoiceReference invoice) {
        super(
                "nothing-paid",
                "Nothing of this force's share of invoice %s can be given back now. Look at it again."
                        .formatted(invoice));
    }
}
