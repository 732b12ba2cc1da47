/**
 * How an accreditation comes to be withdrawn, and what is done at once: the chief officer is minded to and says why, the person
 * is heard, somebody who did not propose it decides; or, where it cannot wait, the accreditation is withdrawn or varied to nil
 * the same day and looked at again soon (Police Reform Act 2002 s.42(3), (6); S.I. 2004/915 reg 8(3)-(5)).
 *
 * <p>The Act knows no suspension, and neither does this. What an accreditation is worth is asked of {@code accreditation},
 * never of a process: nothing here has effect until a notice is served and recorded there.
 */
@ApplicationModule(allowedDependencies = {"kernel", "authority", "accreditation"})
@NullMarked
package tabard.withdrawal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
