/**
 * Schemes without powers: an organisation, or a place that it runs, shows something under the form of a scheme's pack; a named
 * reviewer checks, asks and confirms; what is confirmed is listed for anybody, until it is paused, taken off or lapses.
 *
 * <p>A scheme is a pack, data and forms only, and its process is one of the models of the class path. Each application keeps
 * the version of the pack under which it was made. Where it stands is worked out from its dates when somebody asks: no batch
 * lists anything or lets it lapse. None of this rests on the Police Reform Act 2002, and nobody listed is accredited.
 */
@ApplicationModule(allowedDependencies = {"kernel", "forms", "access", "scheme", "party", "evidence", "paper"})
@NullMarked
package tabard.endorsement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
