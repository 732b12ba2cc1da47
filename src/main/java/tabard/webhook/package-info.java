/**
 * Webhooks: what ends or changes is pushed to the addresses that forces and employers have registered, signed, after the transaction
 * stands, tried again until it is received, with every attempt on record.
 *
 * <p>A push carries an accreditation number and what happened to it, and no other personal data: whoever receives it asks what is
 * true now, at {@code /check} or by a power check. Those need no push and no engine: they answer from dated facts.
 */
@ApplicationModule(allowedDependencies = {"kernel", "access", "party", "accreditation", "card"})
@NullMarked
package tabard.webhook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
