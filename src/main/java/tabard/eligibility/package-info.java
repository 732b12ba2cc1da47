/** Gathers the facts about a person and asks the rules: what they would find, what is missing, until when it is good. */
@ApplicationModule(allowedDependencies = {"kernel", "powers", "scheme", "party", "duplicates", "vetting", "training"})
@NullMarked
package tabard.eligibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
