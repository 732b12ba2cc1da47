/**
 * How an organisation becomes an employer whose people can be accredited: one set of evidence, an application to each
 * force, what the force finds, and the arrangement that its chief officer makes and reviews (Police Reform Act 2002,
 * ss.40(8)-(9), 41(1)).
 *
 * <p>Whether an arrangement stands is asked of its dates in {@code party}, never of a process. Police CPI recommends and an
 * officer finds; the chief officer, or a delegate in date, decides.
 */
@ApplicationModule(allowedDependencies = {"kernel", "powers", "authority", "scheme", "party", "evidence"})
@NullMarked
package tabard.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
