/**
 * Which powers there are, which of them each force permits, and which a person may be granted.
 *
 * <p>Plain Java, with no framework, no file and no database: the whole package can be read, run and tested on its own. All
 * types are immutable. A {@code null} argument is a programming error and throws {@link NullPointerException}. Days are
 * {@link java.time.LocalDate}s of legal effect in Europe/London; the caller says which day a decision is for, so the same
 * question always has the same answer. Nothing here knows one scheme from another: what differs between them is data.
 */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package tabard.powers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
