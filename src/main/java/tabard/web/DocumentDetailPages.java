package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import tabard.evidence.DocumentId;
import tabard.evidence.DocumentRefused;
import tabard.evidence.DocumentsView;
import tabard.evidence.MalwareFound;
import tabard.evidence.ReadDocument;
import tabard.evidence.ReadReason;
import tabard.evidence.ReplaceDocument;
import tabard.kernel.Refusal;

/** One document of an organisation: its state, its content, and another in its place. */
@Controller
@RequestMapping("/supplier/documents/{id}")
class DocumentDetailPages {

    private static final String VIEW = "supplier/document";

    private final DocumentsView documents;
    private final ReadDocument read;
    private final ReplaceDocument replace;
    private final PageWords words;

    DocumentDetailPages(DocumentsView documents, ReadDocument read, ReplaceDocument replace, PageWords words) {
        this.documents = documents;
        this.read = read;
        this.replace = replace;
        this.words = words;
    }

    @GetMapping
    ModelAndView one(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String sent,
            @RequestParam(name = UploadLimit.PARAMETER, required = false) @Nullable String tooLarge) {
        var view = tooLarge == null
                ? new ModelAndView(VIEW)
                : new PageErrors()
                        .add(TypedDocument.FILE, "documents.refused.TOO_LARGE")
                        .page(VIEW);
        return filled(view, at(id), TypedDocument.NOTHING.expires()).addObject("sent", sent != null);
    }

    @GetMapping("/content")
    ResponseEntity<byte[]> content(@PathVariable String id) {
        var delivered =
                read.read(at(id), ReadReason.OWN_RECORD, Supplier.current().actor());
        return ResponseEntity.ok().headers(delivered.headers()).body(delivered.content());
    }

    @PostMapping("/replacement")
    ModelAndView replace(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletRequest request) {
        var errors = new PageErrors();
        var typed = TypedDate.from(request, TypedDocument.EXPIRES);
        var sent = TypedDocument.file(file, errors);
        var end = TypedDocument.end(typed, errors);
        if (sent.isEmpty() || !errors.isEmpty()) {
            return filled(errors.page(VIEW), at(id), typed);
        }
        try {
            var next =
                    replace.replace(at(id), sent.get(), end, Supplier.current().actor());
            return new ModelAndView("redirect:/supplier/documents/" + next + "?sent");
        } catch (DocumentRefused refused) {
            return again(DocumentPages.refused(refused, errors), id, typed);
        } catch (MalwareFound found) {
            return again(errors.add(TypedDocument.FILE, "documents.malware"), id, typed);
        } catch (Refusal refused) {
            return filled(errors.refused(refused, VIEW), at(id), typed);
        }
    }

    private ModelAndView again(PageErrors errors, String id, TypedDate typed) {
        return DocumentPages.conflict(filled(errors.page(VIEW), at(id), typed));
    }

    private ModelAndView filled(ModelAndView view, DocumentId id, TypedDate typed) {
        return view.addObject("document", DocumentLine.of(documents.get(id), words))
                .addObject("typed", typed);
    }

    private static DocumentId at(String id) {
        return Addressed.by(id, DocumentId::parse);
    }
}
