package tabard.fees;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tabard.kernel.ForceCode;
import tabard.powers.Fee;

/**
 * What several forces charge on a day, each by its own policy. It says what is due and takes no money.
 *
 * @param due for considering what is applied for: a line for each force and event
 * @param ifGranted for granting, if everything is granted; nothing of it is due yet
 */
public record FeeStatement(LocalDate on, List<Line> due, List<Line> ifGranted) {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    /**
     * What one force charges for one event.
     *
     * @param people for how many, from 1 on: the fee is charged once for each
     * @param charged by what it charges; null where it publishes no fee for this event, route and day
     */
    public record Line(
            ForceCode force,
            Fee.Event event,
            int people,
            @Nullable Charged charged) {

        public Line {
            if (people < 1) {
                throw new IllegalArgumentException("A fee is charged for %d people. Give 1 or more.".formatted(people));
            }
        }

        /** In pounds, without VAT; nought where no fee is published, which is not the same as nothing to pay. */
        public BigDecimal net() {
            return times(Fee::net);
        }

        /** In pounds: worked out and rounded once for each person, as each is charged by itself. */
        public BigDecimal vat() {
            return times(Fee::vat);
        }

        /** What is to be paid, in pounds. */
        public BigDecimal gross() {
            return net().add(vat());
        }

        private BigDecimal times(Function<Fee, BigDecimal> amount) {
            return charged == null
                    ? NOTHING
                    : amount.apply(charged.fee())
                            .multiply(BigDecimal.valueOf(people))
                            .setScale(2);
        }
    }

    /**
     * A published fee.
     *
     * @param policyVersion the version of the force's policy that says it
     */
    public record Charged(Fee fee, int policyVersion) {}

    public FeeStatement {
        due = List.copyOf(due);
        ifGranted = List.copyOf(ifGranted);
    }

    /** In pounds, without VAT. */
    public BigDecimal net() {
        return sum(Line::net);
    }

    /** In pounds. */
    public BigDecimal vat() {
        return sum(Line::vat);
    }

    /** What is to be paid to all of them now, in pounds. */
    public BigDecimal gross() {
        return sum(Line::gross);
    }

    private BigDecimal sum(Function<Line, BigDecimal> amount) {
        return due.stream().map(amount).reduce(NOTHING, BigDecimal::add);
    }
}
