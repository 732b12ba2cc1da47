package tabard.fees;

import tabard.kernel.Refusal;

/** Nothing of this is to be paid: it is paid, cancelled or given back. */
class NothingOwed extends Refusal {

    private static final long serialVersionUID = 1L;

    NothingOwed(InvoiceReference invoice) {
        super("nothing-owed", "Nothing of invoice %s is to be paid now. Look at it again.".formatted(invoice));
    }
}
