package tabard.application;

import java.time.Instant;
import java.util.UUID;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;
import tabard.kernel.DomainEvent;

/**
 * An application was sent as declared.
 *
 * @param content commits to the hash over answers, documents, consents and declaration, under the salt that is kept beside it
 */
public record ApplicationDeclared(UUID application, Commitment content, Actor by, Instant at) implements DomainEvent {

    @Override
    public String stream() {
        return "application:" + application;
    }

    @Override
    public String purpose() {
        return "Considering an application for accreditation (PRA 2002 s.41(2))";
    }
}
