package tabard.powers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the force charges for one event on one route, for a time (PRA 2002 s.41(5)).
 *
 * @param net in pounds, without VAT
 * @param vatRate in per cent of the net amount; zero where no VAT is due
 * @param from the first day on which it is charged
 * @param to the first day on which it is no longer charged, or null
 * @param source where else it is published than in the policy: an address or a document; null where the policy alone says it
 * @param paidBefore what the force does not do before it is paid; null where nothing waits for the payment
 */
public record Fee(
        Event event,
        Route route,
        BigDecimal net,
        BigDecimal vatRate,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String source,
        @Nullable PaidBefore paidBefore) {

    /** What may be charged for: considering an application or a renewal, and granting. The Act names no other. */
    public enum Event {
        APPLICATION,
        RENEWAL,
        GRANT
    }

    /** Which way the employer comes: by Police CPI's national approval, or straight to the force. */
    public enum Route {
        PRIVATE,
        PUBLIC
    }

    /** What may wait for a payment. The Act says nothing of it: where a force wants it, its policy says so. */
    public enum PaidBefore {
        DECISION
    }

    /** A fee that the policy alone publishes, and for which nothing waits. */
    public Fee(Event event, Route route, BigDecimal net, BigDecimal vatRate, LocalDate from, @Nullable LocalDate to) {
        this(event, route, net, vatRate, from, to, null, null);
    }

    /** The VAT on it, in pounds, to the nearest penny. */
    public BigDecimal vat() {
        return net.multiply(vatRate).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
    }

    /** What is to be paid, in pounds. */
    public BigDecimal gross() {
        return net.add(vat());
    }

    /** Tells whether it is charged on a day. */
    public boolean chargedOn(LocalDate day) {
        return new Span(from, to).contains(day);
    }
}
