package tabard.party;

import java.util.List;
import java.util.Optional;
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
        return find(id).orElseThrow(() -> new OrganisationNotFound(id));
    }

    /** Finds one organisation, where there is one to see. */
    public Optional<OrganisationFacts> find(OrganisationId id) {
        return organisations.findById(id).map(Organisation::facts);
    }

    /** Lists them by name. */
    public List<OrganisationFacts> all() {
        return organisations.findAllByOrderByNameAsc().stream()
                .map(Organisation::facts)
                .toList();
    }
}
