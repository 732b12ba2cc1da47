package tabard.certificate;

import java.time.Instant;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.DomainEvent;

/**
 * A certificate has been issued.
 *
 * @param issue 1 for the first of this accreditation
 * @param sha256 of the document, in hexadecimal: whoever holds one can show that it is this one
 */
public record CertificateIssued(
        CaseReference caseReference, AccreditationNumber number, int issue, String sha256, Actor by, Instant at)
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
