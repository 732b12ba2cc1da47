/**
 * Cards that have to come back: once an accreditation is over, its card and certificate must not be shown any more, and the
 * employer collects them.
 */
@ApplicationModule(allowedDependencies = {"kernel", "party", "accreditation"})
@NullMarked
package tabard.card;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
