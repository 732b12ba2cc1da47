package tabard.certificate;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.accreditation.Accreditations;
import tabard.evidence.StandingPhoto;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.Sha256;

/** Issues the accreditation as a document that its holder can show (PRA 2002 s.42(1)). */
@Service
public class IssueCertificate {

    private final Accreditations accreditations;
    private final ContentOfCertificate contents;
    private final CertificatePdf pdf;
    private final Certificates certificates;
    private final StandingPhoto photos;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IssueCertificate(
            Accreditations accreditations,
            ContentOfCertificate contents,
            CertificatePdf pdf,
            Certificates certificates,
            StandingPhoto photos,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accreditations = accreditations;
        this.contents = contents;
        this.pdf = pdf;
        this.certificates = certificates;
        this.photos = photos;
        this.events = events;
        this.clock = clock;
    }

    /** Issues the certificate of a case in which powers were granted; the engine does it, and it may do it twice. */
    @Transactional
    public void issueFor(CaseReference reference) {
        var accreditation = accreditations
                .ofCase(reference)
                .orElseThrow(() -> new IllegalStateException("Nothing is granted in case %s.".formatted(reference)));
        var number = accreditation.number();
        if (certificates.hasLive(number)) {
            return;
        }
        var at = clock.instant();
        var content =
                contents.of(accreditation, certificates.nextIssue(number), LocalDate.ofInstant(at, clock.getZone()));
        var photo = photos.forCertificate(accreditation.organisation(), accreditation.person(), Actor.ENGINE);
        var printed =
                photo.map(StandingPhoto.Photo::sha256).map(content::withPhoto).orElse(content);
        var document = pdf.write(printed, photo.map(StandingPhoto.Photo::image).orElse(null));
        if (certificates.add(accreditation, printed, document, at)) {
            var hash = Sha256.hex(document);
            events.publishEvent(new CertificateIssued(reference, number, content.issue(), hash, Actor.ENGINE, at));
        }
    }
}
