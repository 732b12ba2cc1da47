package tabard.fees;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.SchemeCode;

/**
 * What an organisation owes, to all forces at once: for considering one application, or for granting in one case. A force
 * sees its own share alone.
 *
 * @param application what is considered; null where it is for granting
 * @param caseReference in which case something is granted; null where it is for considering
 * @param noFee the forces that publish no fee for it
 */
public record Invoice(
        InvoiceReference reference,
        OrganisationId organisation,
        SchemeCode scheme,
        @Nullable UUID application,
        @Nullable CaseReference caseReference,
        List<ForceCode> noFee,
        Instant issuedAt,
        List<Share> shares) {

    /** Where an invoice stands: worked out from its shares. */
    public enum State {
        ISSUED,
        PART_PAID,
        PAID,
        CANCELLED,
        REFUNDED
    }

    public Invoice {
        noFee = List.copyOf(noFee);
        shares = List.copyOf(shares);
    }

    /** Paid when nothing is owed and something is paid; part paid while something is, and something is owed. */
    public State state() {
        Set<Share.State> states = shares.stream().map(Share::state).collect(Collectors.toSet());
        if (states.contains(Share.State.PAID)) {
            return states.contains(Share.State.ISSUED) ? State.PART_PAID : State.PAID;
        }
        if (states.contains(Share.State.ISSUED)) {
            return State.ISSUED;
        }
        return states.contains(Share.State.REFUNDED) ? State.REFUNDED : State.CANCELLED;
    }

    /** In pounds, without VAT. */
    public BigDecimal net() {
        return shares.stream().map(Share::net).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /** In pounds. */
    public BigDecimal vat() {
        return shares.stream().map(Share::vat).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /** Everything on it, in pounds. */
    public BigDecimal gross() {
        return net().add(vat());
    }

    /** What is still to be paid, in pounds. */
    public BigDecimal owed() {
        return sum(share -> share.state() == Share.State.ISSUED);
    }

    private BigDecimal sum(Predicate<Share> which) {
        return shares.stream().filter(which).map(Share::gross).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
