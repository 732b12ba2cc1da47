/**
 * The database under the house: the embedded PostgreSQL of a first run, the three roles, and the engine's own tables.
 *
 * <p>Everything above asks for a {@code DataSource} and gets one that acts as the role {@code tabard_app}: no superuser, no
 * DDL, row-level security forced.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package tabard.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
