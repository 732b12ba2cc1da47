package tabard.certificate;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.CaseReference;

/** Reads certificates: officers see those of their force, employers those of their people, auditors all. */
@Service
@Transactional(readOnly = true)
public class CertificateView {

    private final Certificates certificates;

    CertificateView(Certificates certificates) {
        this.certificates = certificates;
    }

    /** The certificate that stands for an accreditation, where there is one to see. */
    public Optional<CertificateFile> of(AccreditationNumber number) {
        return certificates.live(number);
    }

    /** The certificate that came of a case, where there is one to see. */
    public Optional<CertificateFile> ofCase(CaseReference reference) {
        return certificates.live(reference);
    }
}
