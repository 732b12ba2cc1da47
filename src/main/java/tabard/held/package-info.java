/**
 * What may this person do here, now, or at any other moment, by what was known then? The answer for one power of one
 * accreditation at one place, with every reason why not, what is out of date beside a yes, and until when it is good.
 *
 * <p>The law and the grant alone end a power. Whatever cannot be read or is not known answers "not held". The answer is worked
 * out without a database from facts that are loaded for many questions at once.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "powers",
            "scheme",
            "party",
            "duplicates",
            "vetting",
            "training",
            "accreditation"
        })
@NullMarked
package tabard.held;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
