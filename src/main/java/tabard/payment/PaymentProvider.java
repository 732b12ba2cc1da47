package tabard.payment;

/** Whoever takes payments by card. Each method asks it, and none is to be called inside a transaction. */
public interface PaymentProvider {

    /**
     * Begins a payment.
     *
     * @throws ProviderUnavailable if it cannot be reached or does not answer as agreed
     */
    ProviderPayment create(NewPayment payment);

    /**
     * Asks where a payment stands.
     *
     * @throws ProviderUnavailable if it cannot be reached or does not answer as agreed
     */
    ProviderPayment find(String id);

    /**
     * Gives money back.
     *
     * @param available what is left of the payment by what we know: the provider refuses where it knows otherwise, so that
     *     nothing is paid back twice
     * @throws ProviderUnavailable if it cannot be reached, does not answer as agreed, or refuses
     */
    ProviderRefund refund(String id, long pence, long available);

    /**
     * Asks where a refund stands.
     *
     * @throws ProviderUnavailable if it cannot be reached or does not answer as agreed
     */
    ProviderRefund findRefund(String id, String refund);
}
