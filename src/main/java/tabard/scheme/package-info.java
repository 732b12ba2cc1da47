/**
 * The schemes, their laws and their forces, read from the packs under {@code schemes/}: adding a scheme needs a folder, not
 * a line of Java. Also what forces have published, and the courses and vetting labels in use.
 *
 * <p>The files are read strictly once, at start-up: an unknown or missing key, an unknown code, a period that runs backwards
 * or a reference to nothing stops the program, with a message that names file, entry and field.
 */
@ApplicationModule(allowedDependencies = {"kernel", "powers", "authority"})
@NullMarked
package tabard.scheme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
