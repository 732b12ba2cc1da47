/**
 * Cards that have to come back: once an accreditation is over, its card and certificate must not be shown any more, and the
 * employer collects them. And cards that are lost, stolen, damaged or out of date: void at once, and made anew.
 */
@ApplicationModule(allowedDependencies = {"kernel", "party", "accreditation", "certificate"})
@NullMarked
package tabard.card;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
