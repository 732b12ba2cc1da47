package tabard.certificate;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tabard.accreditation.Accreditation;
import tabard.kernel.Actor;

/** Voids the certificate and card that count for an accreditation, when they are lost, stolen, damaged, changed or given back. */
@Service
public class VoidCertificate {

    private final Certificates certificates;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VoidCertificate(Certificates certificates, ApplicationEventPublisher events, Clock clock) {
        this.certificates = certificates;
        this.events = events;
        this.clock = clock;
    }

    /** Voids the one that counts, at once; tells which issue it was, or nothing where none counts. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Integer> voidLive(Accreditation of, Actor by) {
        var at = clock.instant();
        var issue = certificates.voidLive(of.number(), at);
        issue.ifPresent(
                number -> events.publishEvent(new CertificateVoided(of.caseReference(), of.number(), number, by, at)));
        return issue;
    }
}
