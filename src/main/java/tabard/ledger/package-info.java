/**
 * What has happened: an append-only log of every domain event, written in the transaction in which it happened.
 *
 * <p>Each entry carries the hash of the one before it on the same stream, so that a change, a removal or an insertion shows.
 * A case is a stream; so is an organisation, a person, a policy. How an entry is hashed is in {@code docs/ledger.md}, for
 * anybody who wants to check one without us.
 */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package tabard.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
