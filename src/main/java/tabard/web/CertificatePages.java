package tabard.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import tabard.certificate.CertificateView;
import tabard.intake.CaseFiles;
import tabard.kernel.CaseReference;

/** The certificate of a case, for its employer, its force and auditors. */
@Controller
class CertificatePages {

    private final CaseFiles cases;
    private final CertificateView certificates;

    CertificatePages(CaseFiles cases, CertificateView certificates) {
        this.cases = cases;
        this.certificates = certificates;
    }

    @GetMapping("/cases/{reference}/certificate.pdf")
    @PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER', 'CHIEF_OFFICER', 'AUDITOR')")
    ResponseEntity<byte[]> certificate(@PathVariable CaseReference reference) {
        var file = certificates
                .ofCase(cases.get(reference).reference())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var attached = ContentDisposition.attachment().filename(file.fileName()).build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, attached.toString())
                .body(file.bytes());
    }
}
