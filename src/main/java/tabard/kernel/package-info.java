/**
 * The few types that every module shares, at most twelve: each is here because it crosses a wall.
 *
 * <p>Plain Java, immutable. A {@code null} argument is a programming error. Days are {@link java.time.LocalDate}s of legal
 * effect in Europe/London; moments are {@link java.time.Instant}s.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package tabard.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
