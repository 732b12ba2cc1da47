/**
 * An employer's roster as a file: read, judged row by row, shown, and only then confirmed.
 *
 * <p>{@link tabard.roster.RosterFile} is plain Java and knows nothing of who is employed where. A bad row never spoils a
 * good one, and nothing becomes a person until the roster is confirmed.
 */
@ApplicationModule(allowedDependencies = {"eligibility", "evidence", "kernel", "party", "powers", "workbook"})
@NullMarked
package tabard.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
