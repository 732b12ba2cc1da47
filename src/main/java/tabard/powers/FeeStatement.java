package tabard.powers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tabard.kernel.ForceCode;

/**
 * What is to be paid to several forces for one event on a day, each by the fees of its own policy (PRA 2002 s.41(5)). Each
 * force charges for itself; the sums are for whoever pays them all. It says what is due and takes no money.
 *
 * @param lines one for each force, in the order asked
 */
public record FeeStatement(Fee.Event event, Fee.Route route, LocalDate on, List<Line> lines) {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    /**
     * What one force charges.
     *
     * @param fee by what it charges; null where its policy names no fee for this event, route and day
     * @param count how often, from 1 on: once for each person
     */
    public record Line(ForceCode force, @Nullable Fee fee, int count) {

        public Line {
            if (count < 1) {
                throw new IllegalArgumentException("A fee is charged %d times. Give 1 or more.".formatted(count));
            }
        }

        /** Whether the policy says what is charged: nothing said is not nothing to pay. */
        public boolean known() {
            return fee != null;
        }

        /** In pounds, without VAT. */
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
            return fee == null
                    ? NOTHING
                    : amount.apply(fee).multiply(BigDecimal.valueOf(count)).setScale(2);
        }
    }

    public FeeStatement {
        lines = List.copyOf(lines);
        PolicyChecks.onceEach("force", lines.stream().map(Line::force).toList());
    }

    /**
     * Works it out.
     *
     * @param policies of the forces, each in effect on the day
     * @param people for how many, from 1 on
     * @throws IllegalArgumentException if a force comes twice, a policy is not in effect on the day, or there are no people
     */
    public static FeeStatement of(
            Fee.Event event, Fee.Route route, LocalDate on, int people, Collection<ForcePolicy> policies) {
        var lines = policies.stream()
                .map(policy -> new Line(policy.force(), fee(policy, event, route, on), people))
                .toList();
        return new FeeStatement(event, route, on, lines);
    }

    private static @Nullable Fee fee(ForcePolicy policy, Fee.Event event, Fee.Route route, LocalDate on) {
        if (!policy.inEffectOn(on)) {
            throw new IllegalArgumentException(
                    "The policy of %s is not in effect on %s.".formatted(policy.force(), on));
        }
        return policy.fees().stream()
                .filter(fee -> fee.event() == event && fee.route() == route && fee.chargedOn(on))
                .findFirst()
                .orElse(null);
    }

    /** Whether every force says what it charges. Where one does not, the sums are at least what they say. */
    public boolean complete() {
        return lines.stream().allMatch(Line::known);
    }

    /** In pounds, without VAT. */
    public BigDecimal net() {
        return sum(Line::net);
    }

    /** In pounds. */
    public BigDecimal vat() {
        return sum(Line::vat);
    }

    /** What is to be paid to all of them, in pounds. */
    public BigDecimal gross() {
        return sum(Line::gross);
    }

    private BigDecimal sum(Function<Line, BigDecimal> amount) {
        return lines.stream().map(amount).reduce(NOTHING, BigDecimal::add);
    }
}
