package tabard.certificate;

import java.time.Instant;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.DomainEvent;

/**
 * A certificate, and the card with it, counts no longer.
 *
 * @param issue which of this accreditation
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
        return "Keeping to one card that counts for each accreditation (PRA 2002 s.42(1), s.46(3))";
    }
}
