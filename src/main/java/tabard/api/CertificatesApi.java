package tabard.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tabard.accreditation.Accreditation;
import tabard.accreditation.AccreditationState;
import tabard.accreditation.AccreditationStates;
import tabard.accreditation.Accreditations;
import tabard.certificate.CertificateView;
import tabard.kernel.CaseReference;

/** What came of a case: the accreditation and its certificate. */
@RestController
@PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER', 'CHIEF_OFFICER', 'AUDITOR')")
class CertificatesApi {

    private final Accreditations accreditations;
    private final AccreditationStates states;
    private final CertificateView certificates;
    private final Clock clock;

    CertificatesApi(
            Accreditations accreditations, AccreditationStates states, CertificateView certificates, Clock clock) {
        this.accreditations = accreditations;
        this.states = states;
        this.certificates = certificates;
        this.clock = clock;
    }

    /** An accreditation as it stands today; {@code to} is the first day on which it no longer does. */
    record AccreditationAnswer(
            String number,
            String caseReference,
            String force,
            String scheme,
            AccreditationState state,
            LocalDate from,
            LocalDate to,
            List<Accreditation.Grant> grants) {}

    @GetMapping("/api/v1/cases/{reference}/accreditation")
    AccreditationAnswer accreditation(@PathVariable CaseReference reference) {
        var found = accreditations
                .ofCase(reference)
                .orElseThrow(() -> new NotThere("No accreditation has come of case %s.".formatted(reference)));
        return new AccreditationAnswer(
                found.number().value(),
                found.caseReference().value(),
                found.force().value(),
                found.scheme().value(),
                states.on(found, LocalDate.ofInstant(clock.instant(), clock.getZone())),
                found.period().from(),
                found.end(),
                found.lastingGrants());
    }

    @GetMapping("/api/v1/cases/{reference}/certificate")
    ResponseEntity<byte[]> certificate(@PathVariable CaseReference reference) {
        var file = certificates
                .ofCase(reference)
                .orElseThrow(() -> new NotThere("No certificate has been issued for case %s.".formatted(reference)));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.fileName())
                                .build()
                                .toString())
                .body(file.bytes());
    }
}
