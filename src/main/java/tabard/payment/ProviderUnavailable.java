package tabard.payment;

import tabard.kernel.Refusal;

/** The payment provider gave no answer that can be used. Nothing has changed. */
public class ProviderUnavailable extends Refusal {

    private static final long serialVersionUID = 1L;

    ProviderUnavailable(String why) {
        super("payment-provider-unavailable", "The payment provider cannot do this now: %s".formatted(why));
    }

    ProviderUnavailable(String why, Throwable cause) {
        this(why);
        initCause(cause);
    }
}
