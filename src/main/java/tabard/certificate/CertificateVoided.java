package tabard.certificate;

import java.time.Instant;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.DomainEvent;

/**
 * A certificate no longer says what is granted, and another may have taken its place.
 *
 * @param issue which of this accreditation's
 */
public record CertificateVoided(
        CaseReference caseReference, AccreditationNumber number, int issue, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return caseReference.value();
    }

    @Override
    public String purpose() {
        return "Giving an accredited person the accreditation they must show (PRA 2002 s.42(1))";
    }
}
