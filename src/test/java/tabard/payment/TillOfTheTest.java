package tabard.payment;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A provider at a test's fingertips: it says of each payment what the test has last told it, and counts what it is asked. */
public final class TillOfTheTest implements PaymentProvider {

    private final Map<String, ProviderPayment> payments = new LinkedHashMap<>();
    private final List<Long> refunded = new ArrayList<>();
    private final List<Long> availables = new ArrayList<>();
    private RefundStatus refunds = RefundStatus.SUCCESS;
    private boolean silent;

    /** Lets it answer nothing, or answer again. */
    public void silent(boolean now) {
        silent = now;
    }

    /** How refunds stand from now on. */
    public void refunds(RefundStatus status) {
        refunds = status;
    }

    /** How much was given back, refund by refund. */
    public List<Long> refunded() {
        return List.copyOf(refunded);
    }

    /** How much was said to be left each time. */
    public List<Long> available() {
        return List.copyOf(availables);
    }

    /** How many payments were begun. */
    public int begun() {
        return payments.size();
    }

    /** The payer has done something at the provider's own page. */
    public void moves(String id, PaymentStatus status) {
        payments.computeIfPresent(
                id,
                (_, one) -> new ProviderPayment(
                        id, status, one.pence(), one.reference(), status.finished() ? null : one.next()));
    }

    /** Another amount lies there than was asked for. */
    public void alters(String id, long pence) {
        payments.computeIfPresent(
                id, (_, one) -> new ProviderPayment(id, one.status(), pence, one.reference(), one.next()));
    }

    @Override
    public ProviderPayment create(NewPayment payment) {
        answer();
        var id = "pay" + payments.size() + "-" + payment.reference();
        var made = new ProviderPayment(
                id,
                PaymentStatus.CREATED,
                payment.pence(),
                payment.reference(),
                URI.create("https://pay.example/" + id));
        payments.put(id, made);
        return made;
    }

    @Override
    public ProviderPayment find(String id) {
        answer();
        return payments.get(id);
    }

    @Override
    public ProviderRefund refund(String id, long pence, long available) {
        answer();
        refunded.add(pence);
        availables.add(available);
        return new ProviderRefund("refund" + refunded.size() + "-" + id, refunds, pence);
    }

    @Override
    public ProviderRefund findRefund(String id, String refund) {
        answer();
        return new ProviderRefund(refund, refunds, refunded.getLast());
    }

    private void answer() {
        if (silent) {
            throw new ProviderUnavailable("it gave no answer that can be read.");
        }
    }
}
