package tabard.fees;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tabard.accreditation.BeforeDeciding;
import tabard.fees.Share.State;
import tabard.intake.CaseFile;
import tabard.powers.Fee;

/** A force may have said in its policy that it decides only once its fee is paid (INFERRED: the Act says nothing of it). */
@Component
class FeePaidFirst implements BeforeDeciding {

    private final Invoices invoices;

    FeePaidFirst(Invoices invoices) {
        this.invoices = invoices;
    }

    @Override
    public Optional<String> waitsFor(CaseFile file) {
        return invoices.ofCase(file.reference()).stream()
                .filter(invoice -> invoice.shares().stream()
                        .anyMatch(share -> share.force().equals(file.force())
                                && share.paidBefore() == Fee.PaidBefore.DECISION
                                && share.state() == State.ISSUED))
                .findFirst()
                .map(invoice ->
                        "The policy of %s has the decision wait until invoice %s is paid. It waits for the employer."
                                .formatted(file.force(), invoice.reference()));
    }
}
