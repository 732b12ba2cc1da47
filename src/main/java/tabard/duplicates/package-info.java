/**
 * Records that look like one person's, and what an officer has found of them.
 *
 * <p>The same person may be on the rosters of several employers, each with a record of its own, and no employer learns of
 * another. An officer sees the people who have come before the force; finding two records to be one person's changes neither,
 * can be undone, and shows both histories together to the force.
 */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package tabard.duplicates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
