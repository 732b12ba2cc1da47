/**
 * How a force's policy changes: a draft, its differences, its simulation, and the approval that makes it the next version.
 *
 * <p>Nothing here is in effect: what is, is in {@code scheme}. A draft that is approved takes effect on its own first day,
 * whether anything runs on that day or not.
 */
@ApplicationModule(allowedDependencies = {"kernel", "powers", "authority", "scheme"})
@NullMarked
package tabard.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
