/**
 * How an accreditation comes to be renewed (Police Reform Act 2002 s.41(7); S.I. 2004/915 reg 7(6)): an employer asks, for many
 * people at once; each request is a case of its own, with everything looked at again and decided again by people; what is granted
 * runs on from the old end.
 *
 * <p>When a renewal opens is worked out when it is asked. Asking extends nothing: without a new grant the old one ends on its day.
 */
@ApplicationModule(allowedDependencies = {"kernel", "powers", "intake", "accreditation"})
@NullMarked
package tabard.renewing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
