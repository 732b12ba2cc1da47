/**
 * Vetting: what an authority has said of a person, and never what lies behind it.
 *
 * <p>Only outcomes are held. There is no place here, nor in the tables beneath, for police, credit or associate records. Of
 * the two reasons of a refusal the restricted one never leaves the vetting unit: row-level security sees to it.
 */
@ApplicationModule(allowedDependencies = {"kernel", "powers", "scheme", "party", "duplicates"})
@NullMarked
package tabard.vetting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
