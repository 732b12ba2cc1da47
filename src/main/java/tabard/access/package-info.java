/**
 * Who may come in, and what they may see: accounts, roles, sign-in, access tokens, and the scope of each transaction.
 *
 * <p>Two walls stand one behind the other. Method security says which role may use which use case; row-level security in
 * PostgreSQL says which rows that account may see, whatever the code above asks for.
 */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package tabard.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
