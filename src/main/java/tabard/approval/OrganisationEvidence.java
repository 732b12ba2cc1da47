package tabard.approval;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tabard.evidence.DocumentId;

/**
 * What an organisation shows, once for all forces.
 *
 * @param companyNumber its number at Companies House; null where it has none, or has not said
 * @param documents the document that shows each item
 * @param roles the powers that it asks for, by role
 */
public record OrganisationEvidence(
        @Nullable String companyNumber,
        List<Controller> controllers,
        Map<EvidenceItem, DocumentId> documents,
        List<RolePowers> roles) {

    /** Nothing yet. */
    public static final OrganisationEvidence NONE = new OrganisationEvidence(null, List.of(), Map.of(), List.of());

    public OrganisationEvidence {
        controllers = List.copyOf(controllers);
        documents = Map.copyOf(documents);
        roles = List.copyOf(roles);
    }

    /** Every document it names. */
    public Set<DocumentId> allDocuments() {
        return Stream.concat(
                        documents.values().stream(),
                        controllers.stream().flatMap(controller -> controller.identity().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
