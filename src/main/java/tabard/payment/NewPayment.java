package tabard.payment;

import java.net.URI;

/**
 * What is to be paid. Nothing in it is about a person.
 *
 * @param pence from 1 on
 * @param reference ours, which the provider shows to the payer and on its reports
 * @param description what it is for, in the payer's language
 * @param returnTo where the browser goes afterwards
 * @param welsh whether the provider's own pages are wanted in Welsh
 */
public record NewPayment(long pence, String reference, String description, URI returnTo, boolean welsh) {

    public NewPayment {
        if (pence < 1) {
            throw new IllegalArgumentException("A payment of %d pence is none.".formatted(pence));
        }
    }
}
