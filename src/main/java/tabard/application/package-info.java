/**
 * An application while it is made: drafts, the questions of all chosen forces compiled into one list, and what is declared in
 * the end. Intake takes it from there and opens the cases.
 *
 * <p>What is answered is kept as it was declared, with its hash; the ledger commits to that hash and holds none of it.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "powers", "scheme", "party", "evidence", "intake", "vetting", "outbox"})
@NullMarked
package tabard.application;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
