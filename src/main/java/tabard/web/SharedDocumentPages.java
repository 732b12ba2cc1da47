package tabard.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tabard.access.SignedIn;
import tabard.evidence.Document;
import tabard.evidence.DocumentId;
import tabard.evidence.DocumentsView;
import tabard.evidence.ReadDocument;
import tabard.evidence.ReadReason;
import tabard.party.OrganisationsView;

/** What organisations share with a force, for its accreditation officers and its chief officer; each reading has a reason. */
@Controller
class SharedDocumentPages {

    private static final String LIST = "officer/documents";
    private static final String ONE = "officer/document";
    private static final List<ReadReason> REASONS = List.of(ReadReason.ASSESSMENT, ReadReason.COMPLAINT);

    private final DocumentsView documents;
    private final ReadDocument read;
    private final OrganisationsView organisations;
    private final PageWords words;

    SharedDocumentPages(DocumentsView documents, ReadDocument read, OrganisationsView organisations, PageWords words) {
        this.documents = documents;
        this.read = read;
        this.organisations = organisations;
        this.words = words;
    }

    /** A document and whose it is. */
    record Shared(DocumentLine document, String organisation) {}

    @GetMapping({"/officer/documents", "/chief-officer/documents"})
    ModelAndView all(@RequestParam(defaultValue = "1") int page) {
        var shared = documents.all().stream().map(this::shared).toList();
        return desk(new ModelAndView(LIST)).addObject("shared", Slice.of(shared, page, 50));
    }

    @GetMapping({"/officer/documents/{id}", "/chief-officer/documents/{id}"})
    ModelAndView one(@PathVariable String id) {
        return filled(new ModelAndView(ONE), id);
    }

    /** A form sends it, since it is written down who reads what, and why. */
    @PostMapping({"/officer/documents/{id}/content", "/chief-officer/documents/{id}/content"})
    Object content(@PathVariable String id, @RequestParam(required = false) @Nullable String reason) {
        var why = REASONS.stream().filter(one -> one.name().equals(reason)).findFirst();
        if (why.isEmpty()) {
            var errors = new PageErrors().add("reason", "documents.reason.missing");
            var page = filled(errors.page(ONE), id);
            page.setStatus(HttpStatus.BAD_REQUEST);
            return page;
        }
        var delivered = read.read(at(id), why.get(), SignedIn.current().actor());
        return ResponseEntity.ok().headers(delivered.headers()).body(delivered.content());
    }

    private ModelAndView filled(ModelAndView view, String id) {
        return desk(view)
                .addObject("shared", shared(documents.get(at(id))))
                .addObject(
                        "reasons",
                        REASONS.stream()
                                .map(one -> Choice.of(one.name(), words.get("documents.reason." + one)))
                                .toList());
    }

    private Shared shared(Document document) {
        return new Shared(
                DocumentLine.of(document, words),
                organisations.get(document.organisation()).name());
    }

    private static ModelAndView desk(ModelAndView view) {
        return view.addObject("desk", "/" + SignedIn.current().role().group());
    }

    private static DocumentId at(String id) {
        return Addressed.by(id, DocumentId::parse);
    }
}
