/**
 * Who may decide for a chief officer: the register of delegations, and the question asked before each decision.
 *
 * <p>The Act gives its decisions to the chief officer (PRA 2002 ss.40-42). Somebody else decides them by an instrument in
 * date, which the register names; without one there is no decision. A decision, once made, stands after the delegate has
 * gone.
 */
@ApplicationModule(allowedDependencies = {"kernel", "access"})
@NullMarked
package tabard.authority;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
