/**
 * Joining another employer. The law moves no accreditation from one employer to the next (PRA 2002 s.41(8)(a)): there is a new
 * application. So that nobody types again what the person can show, the person may share which powers of which forces they held,
 * by a link and with their consent. Nothing of the former employer goes with it.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "access", "powers", "scheme", "party", "accreditation", "application"})
@NullMarked
package tabard.joining;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
