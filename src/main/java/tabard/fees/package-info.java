/**
 * What forces charge (PRA 2002 s.41(5)): worked out from the fees of each force's own policy, told before anybody declares,
 * invoiced once for all forces of an application, and paid or given back share by share.
 *
 * <p>Money is exact to the penny. A force that publishes no fee charges none here. What is paid is what the provider or a
 * named officer of the force says is paid.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "powers", "access", "scheme", "party", "intake", "accreditation", "payment"})
@NullMarked
package tabard.fees;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
