/**
 * E-mails that go out: kept in the transaction that has something to say, sent after it, tried again until they are gone, with
 * every attempt on record.
 *
 * <p>An e-mail can be read by others than the one it is for, so it carries no personal data: it says that something is there
 * to be read, and where.
 */
@ApplicationModule(allowedDependencies = {"kernel", "access"})
@NullMarked
package tabard.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
