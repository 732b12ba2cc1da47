package tabard.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;
import tabard.powers.Fee;
import tabard.powers.Span;
import tabard.scheme.PolicyDocument.Charge;

/** A fee is money, its VAT a percentage, and for one event on one route there is one fee at a time (PRA 2002 s.41(5)). */
record FeesCheck(FoundFaults faults) {

    private static final BigDecimal MOST = new BigDecimal("100000");
    private static final BigDecimal WHOLE = new BigDecimal("100");
    private static final int PENNIES = 2;

    /** When a fee is charged, for what. */
    private record Charged(String at, String what, Span days) {}

    void check(PolicyDocument document) {
        var charged = new ArrayList<Charged>();
        FoundFaults.visit(document.fees(), "fees", (at, fee) -> {
            amounts(at, fee);
            if (fee.paidBefore() != null && Fee.Event.GRANT.name().equals(fee.event())) {
                faults.add(
                        at + ".paidBefore",
                        PolicyRule.WELL_FORMED,
                        "A fee for granting is due only once something is granted. Let no decision wait for it.");
            }
            charged(at, fee).ifPresent(one -> {
                charged.stream()
                        .filter(other -> other.what().equals(one.what()))
                        .filter(other -> other.days().within(one.days()).isPresent())
                        .findFirst()
                        .ifPresent(other -> overlap(one, other));
                charged.add(one);
            });
        });
    }

    private void amounts(String at, Charge fee) {
        if (fee.net() != null && outside(fee.net(), MOST)) {
            faults.add(
                    at + ".net",
                    PolicyRule.FEE_AMOUNT,
                    "%s is no fee: give pounds and pence without VAT, from 0 to %s.".formatted(fee.net(), MOST));
        }
        if (fee.vatRate() != null && outside(fee.vatRate(), WHOLE)) {
            faults.add(
                    at + ".vatRate",
                    PolicyRule.VAT_RATE,
                    "%s is no rate of VAT: give a percentage from 0 to 100, such as 20.".formatted(fee.vatRate()));
        }
    }

    private static boolean outside(BigDecimal number, BigDecimal most) {
        return number.signum() < 0
                || number.compareTo(most) > 0
                || number.stripTrailingZeros().scale() > PENNIES;
    }

    private static Optional<Charged> charged(String at, Charge fee) {
        var from = PolicyWords.readable(fee.from());
        var to = PolicyWords.readable(fee.to());
        return from.filter(first -> to.isEmpty() || to.get().isAfter(first))
                .map(first -> new Charged(at, fee.event() + " " + fee.route(), new Span(first, to.orElse(null))));
    }

    private void overlap(Charged one, Charged other) {
        faults.add(
                one.at() + ".from",
                PolicyRule.FEES_DO_NOT_OVERLAP,
                "%s is charged for the same event on the same route in some of these days. End one before the other begins."
                        .formatted(other.at()));
    }
}
