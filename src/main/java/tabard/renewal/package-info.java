/**
 * Renewals before anything lapses: which course when, so that no week is overrun, and the reminders, once each.
 *
 * <p>What lapses and by when to begin is foretold by {@code accreditation}; nothing here makes, changes or ends a power.
 */
@ApplicationModule(allowedDependencies = {"kernel", "access", "powers", "scheme", "party", "accreditation", "outbox"})
@NullMarked
package tabard.renewal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
