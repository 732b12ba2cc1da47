package tabard.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tabard.accreditation.Accreditation;
import tabard.accreditation.AccreditationVaried;
import tabard.accreditation.Accreditations;
import tabard.kernel.Sha256;

/**
 * When an accreditation is varied, its certificate is void at that moment and a new one is issued, in the same transaction: what
 * is shown on request (s.42(1)) says exactly what is held, for to claim more is an offence (s.46(3)). Where no power is left none
 * is issued.
 */
@Component
class ReissueOnVariation {

    private static final ZoneId LONDON = Accreditation.LONDON;

    private final Accreditations accreditations;
    private final ContentOfCertificate contents;
    private final CertificatePdf pdf;
    private final Certificates certificates;
    private final ApplicationEventPublisher events;

    ReissueOnVariation(
            Accreditations accreditations,
            ContentOfCertificate contents,
            CertificatePdf pdf,
            Certificates certificates,
            ApplicationEventPublisher events) {
        this.accreditations = accreditations;
        this.contents = contents;
        this.pdf = pdf;
        this.certificates = certificates;
        this.events = events;
    }

    @EventListener
    void on(AccreditationVaried event) {
        var voided = certificates.voidLive(event.number(), event.at());
        if (voided.isPresent()) {
            events.publishEvent(
                    new CertificateVoided(event.caseReference(), event.number(), voided.get(), event.by(), event.at()));
        }
        var accreditation = accreditations.get(event.number());
        if (!accreditation.lastingGrants().isEmpty() && certificates.nextIssue(event.number()) > 1) {
            issue(accreditation, event, event.at());
        }
    }

    private void issue(Accreditation of, AccreditationVaried event, Instant at) {
        var content = contents.of(of, certificates.nextIssue(of.number()), LocalDate.ofInstant(at, LONDON));
        var document = pdf.write(content);
        certificates.add(of, content, document, at);
        events.publishEvent(new CertificateIssued(
                event.caseReference(), of.number(), content.issue(), Sha256.hex(document), event.by(), at));
    }
}
