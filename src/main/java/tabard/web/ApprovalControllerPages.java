package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import tabard.approval.ApprovalDraft;
import tabard.approval.ApprovalDrafts;
import tabard.approval.Controller;
import tabard.approval.OrganisationEvidence;
import tabard.evidence.DocumentId;
import tabard.evidence.DocumentKind;
import tabard.evidence.NewDocument;
import tabard.evidence.Subject;
import tabard.evidence.UploadDocument;

/** Those who control the organisation, each with documents that show who they are. */
@org.springframework.stereotype.Controller
@RequestMapping("/supplier/approval")
class ApprovalControllerPages {

    private static final String CONTROLLERS = "approval/controllers";
    private static final List<String> PROOFS = List.of("first", "second");

    private final ApprovalDrafts drafts;
    private final UploadDocument upload;

    ApprovalControllerPages(ApprovalDrafts drafts, UploadDocument upload) {
        this.drafts = drafts;
        this.upload = upload;
    }

    @GetMapping("/controllers")
    ModelAndView controllers(@RequestParam(name = UploadLimit.PARAMETER, required = false) @Nullable String tooLarge) {
        return SentFiles.page(controllersPage(), "first", tooLarge);
    }

    @PostMapping("/controllers")
    ModelAndView add(
            @RequestParam(required = false) @Nullable MultipartFile first,
            @RequestParam(required = false) @Nullable MultipartFile second,
            HttpServletRequest request) {
        var errors = new PageErrors();
        var name = TypedWords.needed(request, "name", "approval.controller.name", 100, errors);
        var position = TypedWords.needed(request, "position", "approval.controller.position", 100, errors);
        var identity = new ArrayList<DocumentId>();
        if (errors.isEmpty()) {
            proof(first, PROOFS.getFirst(), errors, identity);
        }
        if (errors.isEmpty() && SentFiles.chosen(second)) {
            proof(second, PROOFS.getLast(), errors, identity);
        }
        if (!errors.isEmpty()) {
            return SentFiles.again(controllersPage(), errors)
                    .addObject("name", request.getParameter("name"))
                    .addObject("position", request.getParameter("position"));
        }
        var draft = drafts.of(Supplier.current().organisation());
        var all = Stream.concat(
                        draft.evidence().controllers().stream(), Stream.of(new Controller(name, position, identity)))
                .toList();
        drafts.save(draft.showing(controlledBy(draft, all)));
        return new ModelAndView("redirect:/supplier/approval/controllers");
    }

    @PostMapping("/controllers/remove")
    ModelAndView removeController(@RequestParam int nth) {
        var draft = drafts.of(Supplier.current().organisation());
        drafts.save(draft.showing(controlledBy(draft, without(draft.evidence().controllers(), nth))));
        return new ModelAndView("redirect:/supplier/approval/controllers");
    }

    private void proof(@Nullable MultipartFile file, String field, PageErrors errors, List<DocumentId> identity) {
        var by = Supplier.current();
        var subject = new Subject(Subject.Kind.ORGANISATION, by.organisation().toString());
        var asked = new NewDocument(by.organisation(), subject, DocumentKind.IDENTITY, null, Set.of());
        SentFiles.keep(file, field, errors, sent -> upload.upload(asked, sent, by.actor()))
                .ifPresent(identity::add);
    }

    static <T> List<T> without(List<T> all, int nth) {
        var left = new ArrayList<>(all);
        if (nth >= 0 && nth < left.size()) {
            left.remove(nth);
        }
        return left;
    }

    private static OrganisationEvidence controlledBy(ApprovalDraft draft, List<Controller> controllers) {
        var known = draft.evidence();
        return new OrganisationEvidence(known.companyNumber(), controllers, known.documents(), known.roles());
    }

    private ModelAndView controllersPage() {
        return new ModelAndView(CONTROLLERS)
                .addObject(
                        "controllers",
                        drafts.of(Supplier.current().organisation()).evidence().controllers());
    }
}
