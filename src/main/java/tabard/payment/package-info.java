/**
 * The provider that takes payments by card: what we ask of it, in the shapes of GOV.UK Pay, and a simulator for the
 * demonstration. It knows nothing of what is paid for.
 *
 * <p>Only the provider says where a payment stands. What a browser brings back is no evidence of anything.
 */
@ApplicationModule(allowedDependencies = {"kernel", "access"})
@NullMarked
package tabard.payment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
