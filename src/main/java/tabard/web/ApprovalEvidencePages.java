package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import tabard.approval.ApprovalDrafts;
import tabard.approval.EvidenceItem;
import tabard.approval.OrganisationEvidence;
import tabard.evidence.Document;
import tabard.evidence.DocumentId;
import tabard.evidence.DocumentKind;
import tabard.evidence.DocumentsView;
import tabard.evidence.NewDocument;
import tabard.evidence.Subject;
import tabard.evidence.UploadDocument;
import tabard.evidence.Verdict;

/** What an organisation shows for its approval, one item to a page: its number, and each of its documents. */
@Controller
@RequestMapping("/supplier/approval")
class ApprovalEvidencePages {

    private static final String NUMBER = "approval/company-number";
    private static final String DOCUMENT = "approval/document";

    private final ApprovalDrafts drafts;
    private final DocumentsView documents;
    private final UploadDocument upload;
    private final PageWords words;

    ApprovalEvidencePages(ApprovalDrafts drafts, DocumentsView documents, UploadDocument upload, PageWords words) {
        this.drafts = drafts;
        this.documents = documents;
        this.upload = upload;
        this.words = words;
    }

    @GetMapping("/company-number")
    ModelAndView number() {
        var known = drafts.of(Supplier.current().organisation()).evidence().companyNumber();
        return new ModelAndView(NUMBER).addObject("number", known);
    }

    @PostMapping("/company-number")
    ModelAndView number(HttpServletRequest request) {
        var errors = new PageErrors();
        var number = TypedWords.needed(request, "number", "approval.number", 8, errors);
        if (errors.isEmpty() && !number.matches("[A-Z]{0,2}[0-9]{6,8}")) {
            errors.add("number", "approval.number.form");
        }
        if (!errors.isEmpty()) {
            return errors.page(NUMBER).addObject("number", request.getParameter("number"));
        }
        var draft = drafts.of(Supplier.current().organisation());
        var known = draft.evidence();
        drafts.save(
                draft.showing(new OrganisationEvidence(number, known.controllers(), known.documents(), known.roles())));
        return new ModelAndView("redirect:/supplier/approval");
    }

    @GetMapping("/documents/{path}")
    ModelAndView document(
            @PathVariable String path,
            @RequestParam(name = UploadLimit.PARAMETER, required = false) @Nullable String tooLarge) {
        return SentFiles.page(page(item(path), TypedDocument.NOTHING.expires()), TypedDocument.FILE, tooLarge);
    }

    @PostMapping("/documents/{path}")
    ModelAndView document(
            @PathVariable String path,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String known,
            HttpServletRequest request) {
        var item = item(path);
        var errors = new PageErrors();
        var typed = TypedDate.from(request, TypedDocument.EXPIRES);
        var id = SentFiles.chosen(file) || known.isEmpty() ? sent(item, file, typed, errors) : one(item, known, errors);
        if (id == null) {
            return SentFiles.again(page(item, typed), errors);
        }
        var draft = drafts.of(Supplier.current().organisation());
        var shown = new HashMap<>(draft.evidence().documents());
        shown.put(item, id);
        drafts.save(draft.showing(new OrganisationEvidence(
                draft.evidence().companyNumber(),
                draft.evidence().controllers(),
                shown,
                draft.evidence().roles())));
        return new ModelAndView("redirect:/supplier/approval");
    }

    private @Nullable DocumentId sent(
            EvidenceItem item, @Nullable MultipartFile file, TypedDate typed, PageErrors errors) {
        LocalDate end = TypedDocument.end(typed, errors);
        if (item.ends() && end == null && errors.isEmpty()) {
            errors.add(TypedDocument.EXPIRES, "approval.gap.NO_END");
        }
        if (!errors.isEmpty()) {
            return null;
        }
        return SentFiles.keep(
                        file,
                        TypedDocument.FILE,
                        errors,
                        given -> upload.upload(
                                new NewDocument(
                                        Supplier.current().organisation(),
                                        new Subject(
                                                Subject.Kind.ORGANISATION,
                                                Supplier.current()
                                                        .organisation()
                                                        .toString()),
                                        kind(item),
                                        end,
                                        Set.of()),
                                given,
                                Supplier.current().actor()))
                .orElse(null);
    }

    private @Nullable DocumentId one(EvidenceItem item, String known, PageErrors errors) {
        var found = fitting(item).stream()
                .map(Document::id)
                .filter(id -> id.toString().equals(known))
                .findFirst();
        if (found.isEmpty()) {
            errors.add("known", "documents.file.missing");
        }
        return found.orElse(null);
    }

    private ModelAndView page(EvidenceItem item, TypedDate typed) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", words.get("approval.document.none")));
        fitting(item).forEach(one -> choices.add(Choice.of(one.id().toString(), one.name())));
        var shown = drafts.of(Supplier.current().organisation())
                .evidence()
                .documents()
                .get(item);
        return new ModelAndView(DOCUMENT)
                .addObject("item", item.name())
                .addObject("path", ApprovalPaths.of(item.name()))
                .addObject("known", choices)
                .addObject("chosen", shown == null ? "" : shown.toString())
                .addObject("ends", item.ends())
                .addObject("typed", typed);
    }

    /** The organisation's documents of the kind that shows an item, but for those refused, replaced or out of date. */
    private List<Document> fitting(EvidenceItem item) {
        return documents.of(Supplier.current().organisation()).stream()
                .filter(one -> one.kind() == kind(item))
                .filter(one -> one.verdict() != Verdict.REFUSED && one.replacedBy() == null)
                .filter(one -> !one.expired(words.today()))
                .toList();
    }

    private static EvidenceItem item(String path) {
        var item = ApprovalPaths.read(EvidenceItem.class, path);
        kind(item);
        return item;
    }

    private static DocumentKind kind(EvidenceItem item) {
        var kind = item.kind();
        if (kind == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return kind;
    }
}
