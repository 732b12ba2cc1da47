/**
 * Training: what came of courses, who gave them, which force approves whom, and the officers' word on it.
 *
 * <p>A pass counts for a force that had approved its provider on its day, or whose officer has verified it. A fail counts for
 * nothing and takes nothing away. Docs: {@code docs/adr/0033-training-results-and-who-vouches.md}
 */
@ApplicationModule(allowedDependencies = {"kernel", "powers", "scheme", "party", "evidence"})
@NullMarked
package tabard.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
