/**
 * What is held about a person, told to that person: by a link that is good for this alone and for some days, without an account
 * (UK GDPR art. 15; Data Protection Act 2018 s.45).
 *
 * <p>The employer passes the link on, so it shows no more than that employer may see already.
 */
@ApplicationModule(allowedDependencies = {"kernel", "access", "party"})
@NullMarked
package tabard.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
