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
 */
public record Fee(
        Event event,
        Route route,
        BigDecimal net,
        BigDecimal vatRate,
        LocalDate from,
        @Nullable LocalDate to) {

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
