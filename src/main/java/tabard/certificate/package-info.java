/**
 * What the holder carries: the certificate, and the public check that says whether it is still good.
 *
 * <p>The accreditation itself must be shown on request (Police Reform Act 2002 s.42(1)), so it is a document that can be
 * printed and shown on a screen, says exactly what was granted, and leads by number and QR code to the check.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "paper", "powers", "scheme", "party", "evidence", "intake", "accreditation"})
@NullMarked
package tabard.certificate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
