/**
 * Who takes part: organisations, what each force has arranged with them, and the people they employ.
 *
 * <p>An accreditation lasts only while the person is an employee and the arrangements stand (Police Reform Act 2002,
 * s.41(8)), so both are kept as dated facts: from the first day to the first day no longer, with the moment at which
 * Tabard learned of each. Nothing here is deleted.
 */
@ApplicationModule(allowedDependencies = {"kernel", "powers", "scheme"})
@NullMarked
package tabard.party;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
