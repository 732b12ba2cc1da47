package tabard.payment;

/** Where a refund stands, in the provider's own words. The last two are final. */
public enum RefundStatus {
    SUBMITTED,
    SUCCESS,
    ERROR
}
