package tabard.api;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tabard.access.SignedIn;
import tabard.approval.ApplicationGaps;
import tabard.approval.ApplyForApproval;
import tabard.approval.ApprovalDraft;
import tabard.approval.ApprovalDrafts;
import tabard.approval.Controller;
import tabard.approval.EvidenceItem;
import tabard.approval.Gap;
import tabard.approval.OrganisationEvidence;
import tabard.approval.RolePowers;
import tabard.evidence.DocumentId;
import tabard.kernel.OrganisationId;
import tabard.powers.PowerCode;

/** An organisation's one set of evidence: read, written bit by bit, and sent to one or several forces. */
@RestController
@RequestMapping("/api/v1/organisation-approval")
class ApprovalDraftApi {

    private final ApprovalDrafts drafts;
    private final ApplicationGaps gaps;
    private final ApplyForApproval apply;
    private final Query query;

    ApprovalDraftApi(ApprovalDrafts drafts, ApplicationGaps gaps, ApplyForApproval apply, Query query) {
        this.drafts = drafts;
        this.gaps = gaps;
        this.apply = apply;
        this.query = query;
    }

    /** Somebody who controls the organisation. */
    record ControllerPart(
            @Nullable String name,
            @Nullable String position,
            @Nullable List<@Nullable String> identity) {

        static ControllerPart of(Controller controller) {
            return new ControllerPart(
                    controller.name(),
                    controller.position(),
                    controller.identity().stream().map(DocumentId::toString).toList());
        }
    }

    /** The powers of one role. */
    record RolePart(@Nullable String role, @Nullable List<@Nullable String> powers) {

        static RolePart of(RolePowers role) {
            return new RolePart(
                    role.role(),
                    role.powers().stream().map(PowerCode::value).sorted().toList());
        }

        static List<RolePowers> read(String field, @Nullable List<@Nullable RolePart> roles) {
            return Needed.each(
                    field,
                    roles,
                    (at, part) -> Needed.checked(
                            at + ".role",
                            () -> new RolePowers(
                                    Texts.of(at + ".role", part.role(), 100),
                                    Set.copyOf(Needed.words(at + ".powers", part.powers(), PowerCode::new)))));
        }
    }

    /** All of it as it is to be; {@code lock} is that of the draft as it was read. */
    record DraftRequest(
            @Nullable Integer lock,
            @Nullable List<@Nullable String> forces,
            @Nullable String companyNumber,
            @Nullable List<@Nullable ControllerPart> controllers,
            @Nullable Map<EvidenceItem, String> documents,
            @Nullable List<@Nullable RolePart> roles) {}

    /** All of it as it is, and what is missing for each of the forces. */
    record DraftAnswer(
            int lock,
            List<String> forces,
            @Nullable String companyNumber,
            List<ControllerPart> controllers,
            Map<EvidenceItem, String> documents,
            List<RolePart> roles,
            List<EvidenceItem> asked,
            Map<String, List<Gap>> missing) {}

    /** What became of it. */
    record SentAnswer(List<String> applications) {}

    @GetMapping("/draft")
    @PreAuthorize("hasRole('SUPPLIER')")
    DraftAnswer draft() {
        return answer(drafts.of(Callers.organisation(SignedIn.current())));
    }

    @PutMapping("/draft")
    @PreAuthorize("hasRole('SUPPLIER')")
    DraftAnswer save(@RequestBody DraftRequest request) {
        drafts.save(read(Callers.organisation(SignedIn.current()), request));
        return draft();
    }

    @PostMapping("/applications")
    @ResponseStatus(HttpStatus.CREATED)
    SentAnswer send() {
        var by = SignedIn.current();
        return new SentAnswer(apply.apply(Callers.organisation(by), by.actor()).stream()
                .map(Object::toString)
                .toList());
    }

    private ApprovalDraft read(OrganisationId organisation, DraftRequest request) {
        var documents = request.documents() == null ? Map.<EvidenceItem, String>of() : request.documents();
        return new ApprovalDraft(
                organisation,
                Needed.each(
                        "forces",
                        request.forces(),
                        (at, code) -> query.force(at, code).code()),
                new OrganisationEvidence(
                        Texts.optional("companyNumber", request.companyNumber(), 8),
                        Needed.each("controllers", request.controllers(), ApprovalDraftApi::controller),
                        documents.entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        given -> document("documents." + given.getKey(), given.getValue()))),
                        RolePart.read("roles", request.roles())),
                Needed.given("lock", request.lock()));
    }

    private static Controller controller(String at, ControllerPart part) {
        return Needed.checked(
                at,
                () -> new Controller(
                        Texts.of(at + ".name", part.name(), 100),
                        Texts.of(at + ".position", part.position(), 100),
                        Needed.each(at + ".identity", part.identity(), ApprovalDraftApi::document)));
    }

    static DocumentId document(String field, @Nullable String id) {
        try {
            return DocumentId.parse(Needed.given(field, id));
        } catch (IllegalArgumentException notAnId) {
            throw new InvalidRequest(field, "Give the id of a document.");
        }
    }

    private DraftAnswer answer(ApprovalDraft draft) {
        var evidence = draft.evidence();
        return new DraftAnswer(
                draft.lock(),
                draft.forces().stream().map(force -> force.value()).toList(),
                evidence.companyNumber(),
                evidence.controllers().stream().map(ControllerPart::of).toList(),
                evidence.documents().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, given -> given.getValue().toString())),
                evidence.roles().stream().map(RolePart::of).toList(),
                gaps.asked(draft.organisation(), draft.forces()),
                draft.forces().stream()
                        .collect(Collectors.toMap(force -> force.value(), force -> gaps.of(draft, force))));
    }
}
