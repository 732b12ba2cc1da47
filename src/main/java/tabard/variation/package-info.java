/**
 * How an accreditation comes to be varied: an officer proposes what is given, taken away or given on other terms, with the tests
 * of suitability and training made again for what is given (Police Reform Act 2002 s.41(4)(b), (d)); somebody else decides, and
 * serves the notice (s.42(3), (6); S.I. 2004/915 reg 8(3)-(5)).
 *
 * <p>What an accreditation gives is asked of {@code accreditation}, never of a process.
 */
@ApplicationModule(allowedDependencies = {"kernel", "powers", "authority", "accreditation"})
@NullMarked
package tabard.variation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
