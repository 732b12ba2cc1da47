package tabard.intake;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;

/** Reads cases; whoever asks sees those in scope. */
@Service
@Transactional(readOnly = true)
public class CaseFiles {

    private final Cases cases;

    CaseFiles(Cases cases) {
        this.cases = cases;
    }

    /**
     * One case.
     *
     * @throws CaseNotFound if there is none, or none that whoever asks may see
     */
    public CaseFile get(CaseReference reference) {
        return cases.findById(reference.value()).map(Case::file).orElseThrow(() -> new CaseNotFound(reference));
    }

    /**
     * The application that a case came of.
     *
     * @throws CaseNotFound if there is no such case, or none that whoever asks may see
     */
    public UUID applicationOf(CaseReference reference) {
        return cases.findById(reference.value()).map(Case::application).orElseThrow(() -> new CaseNotFound(reference));
    }

    /** Those of many cases that are there and in sight. */
    public List<CaseFile> of(Collection<CaseReference> references) {
        return cases
                .findByReferenceIn(references.stream().map(CaseReference::value).toList())
                .stream()
                .map(Case::file)
                .toList();
    }

    /** An organisation's cases, the newest first. */
    public List<CaseFile> of(OrganisationId organisation) {
        return cases.findByOrganisationIdOrderByOpenedAtDescReferenceDesc(organisation.value()).stream()
                .map(Case::file)
                .toList();
    }

    /** A force's cases, the newest first. */
    public List<CaseFile> of(ForceCode force) {
        return cases.findByForceOrderByOpenedAtDescReferenceDesc(force.value()).stream()
                .map(Case::file)
                .toList();
    }

    /** The cases of one application. */
    public List<CaseFile> ofApplication(UUID application) {
        return cases.findByApplicationIdOrderByReference(application).stream()
                .map(Case::file)
                .toList();
    }

    /** Every open case in sight. */
    public List<CaseFile> open() {
        return cases.findByStatusOrderByReference(Case.Status.OPEN).stream()
                .map(Case::file)
                .toList();
    }
}
