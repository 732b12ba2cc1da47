/**
 * Licences of the Security Industry Authority: whether a role needs one, and what the register said when somebody looked.
 *
 * <p>The register has no interface for programs, so what it says comes as a file that somebody filled in from it. A licence
 * number is no key: a new card has another, and one person may hold several. Nothing here grants, refuses or ends anything:
 * it tells an officer, and a named officer records what was decided (Private Security Industry Act 2001).
 */
@ApplicationModule(allowedDependencies = {"kernel", "access", "party", "intake"})
@NullMarked
package tabard.sia;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
