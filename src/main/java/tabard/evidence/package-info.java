/**
 * Uploaded documents: what they are, whose they are, whether they are clean, and who has read them.
 *
 * <p>A file is a stranger's: its type is found from its content, whatever it is called; what is active in it is refused;
 * nothing is delivered before a scanner has found it clean. Each delivery is written to the ledger with its reason (Data
 * Protection Act 2018, s.62). The forces a document is shared with see it once it is clean; a vetting unit never does, for
 * no vetting detail is kept here.
 */
@ApplicationModule(allowedDependencies = {"kernel", "access"})
@NullMarked
package tabard.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
