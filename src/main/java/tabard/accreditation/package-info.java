/**
 * The four findings, the recommendation, the chief officer's decision power by power, and the accreditations and grants that
 * follow.
 *
 * <p>Rules advise; a named person decides. What the statute makes impossible is refused whoever asks. Whether an accreditation
 * stands is worked out when it is asked, from dated facts: nothing has to run for a power to end.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "powers",
            "authority",
            "scheme",
            "policy",
            "party",
            "approval",
            "eligibility",
            "intake"
        })
@NullMarked
package tabard.accreditation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
