/** Applications: one submission, many people, many forces; what is complete; and the cases that open from it. */
@ApplicationModule(allowedDependencies = {"kernel", "powers", "forms", "scheme", "party", "eligibility"})
@NullMarked
package tabard.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
