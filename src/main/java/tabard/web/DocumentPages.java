package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import tabard.evidence.DocumentKind;
import tabard.evidence.DocumentRefused;
import tabard.evidence.DocumentsView;
import tabard.evidence.MalwareFound;
import tabard.evidence.UploadDocument;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.party.ArrangementFacts;
import tabard.party.ArrangementsView;
import tabard.party.PeopleView;

/** An organisation's documents: what it has sent, and the form to send another. */
@Controller
class DocumentPages {

    private static final String VIEW = "supplier/documents";

    private final DocumentsView documents;
    private final UploadDocument upload;
    private final ArrangementsView arrangements;
    private final PeopleView people;
    private final PageWords words;

    DocumentPages(
            DocumentsView documents,
            UploadDocument upload,
            ArrangementsView arrangements,
            PeopleView people,
            PageWords words) {
        this.documents = documents;
        this.upload = upload;
        this.arrangements = arrangements;
        this.people = people;
        this.words = words;
    }

    @GetMapping("/supplier/documents")
    ModelAndView all(
            @RequestParam(name = UploadLimit.PARAMETER, required = false) @Nullable String tooLarge,
            @RequestParam(defaultValue = "1") int page) {
        if (tooLarge != null) {
            var error = new PageErrors().add(TypedDocument.FILE, "documents.refused.TOO_LARGE");
            return filled(error.page(VIEW), TypedDocument.NOTHING, page);
        }
        return filled(new ModelAndView(VIEW), TypedDocument.NOTHING, page);
    }

    @PostMapping("/supplier/documents")
    ModelAndView upload(@RequestParam(required = false) @Nullable MultipartFile file, HttpServletRequest request) {
        var by = Supplier.current();
        var typed = TypedDocument.from(request);
        var errors = new PageErrors();
        var sent = TypedDocument.file(file, errors);
        var asked = typed.read(by.organisation(), forces(by.organisation()), errors);
        if (sent.isEmpty() || asked.isEmpty()) {
            return filled(errors.page(VIEW), typed, 1);
        }
        try {
            var id = upload.upload(asked.get(), sent.get(), by.actor());
            return new ModelAndView("redirect:/supplier/documents/" + id + "?sent");
        } catch (DocumentRefused refused) {
            return conflict(filled(refused(refused, errors).page(VIEW), typed, 1));
        } catch (MalwareFound found) {
            return conflict(
                    filled(errors.add(TypedDocument.FILE, "documents.malware").page(VIEW), typed, 1));
        }
    }

    /** Says why a file will not do, at the field to which it belongs. */
    static PageErrors refused(DocumentRefused refused, PageErrors errors) {
        var field = refused.reason() == DocumentRefused.Reason.SUBJECT ? "about" : TypedDocument.FILE;
        return errors.add(field, "documents.refused." + refused.reason());
    }

    static ModelAndView conflict(ModelAndView page) {
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private ModelAndView filled(ModelAndView view, TypedDocument typed, int page) {
        var organisation = Supplier.current().organisation();
        var lines = documents.of(organisation).stream()
                .map(document -> DocumentLine.of(document, words))
                .toList();
        return view.addObject("documents", Slice.of(lines, page, 50))
                .addObject("typed", typed)
                .addObject("kinds", kinds())
                .addObject("subjects", subjects(organisation))
                .addObject(
                        "forces",
                        forces(organisation).stream()
                                .map(force -> Choice.of(force.value(), words.force(force)))
                                .toList());
    }

    private List<Choice> kinds() {
        var kinds = new ArrayList<Choice>();
        kinds.add(Choice.of("", words.get("documents.choose")));
        Arrays.stream(DocumentKind.values())
                .forEach(kind -> kinds.add(Choice.of(kind.name(), words.get("documents.kind." + kind))));
        return kinds;
    }

    private List<Choice> subjects(OrganisationId organisation) {
        var subjects = new ArrayList<Choice>();
        subjects.add(Choice.of("", words.get("documents.about.organisation")));
        people.employedBy(organisation, words.today())
                .forEach(person -> subjects.add(Choice.of(person.person().toString(), person.name())));
        return subjects;
    }

    private List<ForceCode> forces(OrganisationId organisation) {
        return arrangements.of(organisation).stream()
                .map(ArrangementFacts::force)
                .distinct()
                .sorted()
                .toList();
    }
}
