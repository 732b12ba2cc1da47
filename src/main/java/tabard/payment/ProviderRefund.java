package tabard.payment;

/**
 * A refund as the provider knows it.
 *
 * @param id the provider's own
 */
public record ProviderRefund(String id, RefundStatus status, long pence) {}
