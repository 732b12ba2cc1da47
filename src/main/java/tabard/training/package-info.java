/** Training: courses passed, by whom they were given, and the officer's word, case by case, that a person is trained. */
@ApplicationModule(allowedDependencies = {"kernel", "powers", "scheme", "party"})
@NullMarked
package tabard.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
