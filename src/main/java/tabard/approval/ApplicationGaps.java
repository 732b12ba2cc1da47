package tabard.approval;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import tabard.evidence.Document;
import tabard.evidence.DocumentId;
import tabard.evidence.DocumentsView;
import tabard.evidence.Verdict;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.party.OrganisationsView;
import tabard.powers.PowerCode;
import tabard.scheme.Forces;
import tabard.scheme.Schemes;

/** Says what is still missing before a force can be asked: an application with a gap cannot be sent. */
@Service
public class ApplicationGaps {

    private final ApprovalSettings settings;
    private final OrganisationsView organisations;
    private final DocumentsView documents;
    private final Forces forces;
    private final Schemes schemes;
    private final Clock clock;

    ApplicationGaps(
            ApprovalSettings settings,
            OrganisationsView organisations,
            DocumentsView documents,
            Forces forces,
            Schemes schemes,
            Clock clock) {
        this.settings = settings;
        this.organisations = organisations;
        this.documents = documents;
        this.forces = forces;
        this.schemes = schemes;
        this.clock = clock;
    }

    /** What is missing for one force, in the order in which it is asked for. */
    public List<Gap> of(ApprovalDraft draft, ForceCode force) {
        var evidence = draft.evidence();
        var sent = documents.of(draft.organisation()).stream()
                .collect(Collectors.toMap(Document::id, Function.identity()));
        return Stream.concat(
                        settings.evidence(route(draft.organisation()), force).stream()
                                .flatMap(item -> of(item, evidence, sent)),
                        roles(evidence, force))
                .distinct()
                .toList();
    }

    /** The items that any of the forces asks for, each once. */
    public List<EvidenceItem> asked(OrganisationId organisation, List<ForceCode> of) {
        var route = route(organisation);
        return of.stream()
                .flatMap(force -> settings.evidence(route, force).stream())
                .distinct()
                .sorted()
                .toList();
    }

    ApprovalRoute route(OrganisationId organisation) {
        return ApprovalRoute.of(organisations.get(organisation).kind());
    }

    private Stream<Gap> of(EvidenceItem item, OrganisationEvidence evidence, Map<DocumentId, Document> sent) {
        return switch (item) {
            case COMPANY_NUMBER ->
                evidence.companyNumber() == null ? Stream.of(Gap.of(item, Gap.Kind.MISSING)) : Stream.empty();
            case CONTROLLERS -> controllers(evidence, sent);
            case INSURANCE,
                    COMPLAINTS_PROCEDURE,
                    SUPERVISION_PLAN,
                    UNIFORM_SPECIFICATION,
                    TRAINING_PLAN,
                    POLICIES,
                    SCHEME_REPORT,
                    RAIL_CONTRACT -> {
                var document = evidence.documents().get(item);
                yield document == null
                        ? Stream.of(Gap.of(item, Gap.Kind.MISSING))
                        : wrong(sent.get(document), item).map(kind -> Gap.of(item, kind)).stream();
            }
        };
    }

    private Stream<Gap> controllers(OrganisationEvidence evidence, Map<DocumentId, Document> sent) {
        var item = EvidenceItem.CONTROLLERS;
        if (evidence.controllers().isEmpty()) {
            return Stream.of(Gap.of(item, Gap.Kind.MISSING));
        }
        return evidence.controllers().stream()
                .flatMap(one -> one.identity().isEmpty()
                        ? Stream.of(Gap.Kind.NO_IDENTITY)
                        : one.identity().stream().flatMap(id -> wrong(sent.get(id), item).stream()))
                .map(kind -> Gap.of(item, kind));
    }

    private Optional<Gap.Kind> wrong(@org.jspecify.annotations.Nullable Document document, EvidenceItem item) {
        if (document == null || document.verdict() == Verdict.REFUSED || document.replacedBy() != null) {
            return Optional.of(Gap.Kind.NOT_THERE);
        }
        if (document.expired(LocalDate.now(clock))) {
            return Optional.of(Gap.Kind.ENDED);
        }
        return item.ends() && document.expiresOn() == null ? Optional.of(Gap.Kind.NO_END) : Optional.empty();
    }

    private Stream<Gap> roles(OrganisationEvidence evidence, ForceCode force) {
        if (evidence.roles().isEmpty()) {
            return Stream.of(new Gap("roles", Gap.Kind.MISSING));
        }
        return within(evidence.roles(), force).isEmpty()
                ? Stream.of(new Gap("roles", Gap.Kind.NO_POWER))
                : Stream.empty();
    }

    /** The roles with those of their powers that the force's scheme has; a role left with none is left out. */
    List<RolePowers> within(List<RolePowers> roles, ForceCode force) {
        var catalogue = schemes.catalogue(forces.get(force).scheme());
        return roles.stream()
                .map(role -> new RolePowers(
                        role.role(),
                        role.powers().stream()
                                .filter((PowerCode power) ->
                                        catalogue.find(power).isPresent())
                                .collect(Collectors.toSet())))
                .filter(role -> !role.powers().isEmpty())
                .toList();
    }
}
