package tabard.payment;

/** Where a payment stands, in the provider's own words (GOV.UK Pay, {@code state.status}). The last four are final. */
public enum PaymentStatus {
    CREATED,
    STARTED,
    SUBMITTED,
    CAPTURABLE,
    SUCCESS,
    FAILED,
    CANCELLED,
    ERROR;

    /** Whether it stays so. */
    public boolean finished() {
        return compareTo(SUCCESS) >= 0;
    }
}
