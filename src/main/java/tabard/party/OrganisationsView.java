package tabard.party;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.OrganisationId;

/** Reads organisations; whoever asks sees only those in scope. */
@Service
@Transactional(readOnly = true)
public class OrganisationsView {

    private final Organisations organisations;

    OrganisationsView(Organisations organisations) {
        this.organisations = organisations;
    }

    /** Returns one organisation, or refuses where there is none to see. */
    public OrganisationFacts get(OrganisationId id) {
        return organisations.findById(id).map(Organisation::facts).orElseThrow(() -> new OrganisationNotFound(id));
    }

    /** Lists them by name. */
    public List<OrganisationFacts> all() {
        return organisations.findAllByOrderByNameAsc().stream()
                .map(Organisation::facts)
                .toList();
    }
}
