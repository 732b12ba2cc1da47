package tabard.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import tabard.evidence.Document;
import tabard.evidence.DocumentKind;
import tabard.evidence.DocumentRefused;
import tabard.evidence.DocumentsView;
import tabard.evidence.MalwareFound;
import tabard.evidence.NewDocument;
import tabard.evidence.ReadDocument;
import tabard.evidence.ReadReason;
import tabard.evidence.ReplaceDocument;
import tabard.evidence.SentFile;
import tabard.evidence.Subject;
import tabard.evidence.UploadDocument;
import tabard.evidence.Verdict;
import tabard.kernel.PersonId;
import tabard.party.ArrangementFacts;
import tabard.party.ArrangementsView;
import tabard.party.PeopleView;

/** The photo of an employee: sent by the employer, checked by rule and by a person, and shown on the person's page. */
@Controller
class PersonPhotoPages {

    private static final String VIEW = "supplier/photo";

    private final PeopleView people;
    private final DocumentsView documents;
    private final UploadDocument upload;
    private final ReplaceDocument replace;
    private final ReadDocument read;
    private final ArrangementsView arrangements;
    private final PageWords words;

    PersonPhotoPages(
            PeopleView people,
            DocumentsView documents,
            UploadDocument upload,
            ReplaceDocument replace,
            ReadDocument read,
            ArrangementsView arrangements,
            PageWords words) {
        this.people = people;
        this.documents = documents;
        this.upload = upload;
        this.replace = replace;
        this.read = read;
        this.arrangements = arrangements;
        this.words = words;
    }

    @GetMapping("/supplier/people/{id}/photo")
    ModelAndView ask(
            @PathVariable String id,
            @RequestParam(name = UploadLimit.PARAMETER, required = false) @Nullable String tooLarge) {
        var page = tooLarge == null
                ? new ModelAndView(VIEW)
                : new PageErrors()
                        .add(TypedDocument.FILE, "documents.refused.TOO_LARGE")
                        .page(VIEW);
        return filled(page, person(id));
    }

    @PostMapping("/supplier/people/{id}/photo")
    ModelAndView send(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String face) {
        var person = person(id);
        var errors = new PageErrors();
        var sent = TypedDocument.file(file, errors);
        if (face == null) {
            errors.add("face", "photo.face.missing");
        }
        if (!errors.isEmpty() || sent.isEmpty()) {
            return filled(errors.page(VIEW), person);
        }
        try {
            keep(person, sent.get());
            return new ModelAndView("redirect:/supplier/people/" + person + "?photo");
        } catch (DocumentRefused refused) {
            return DocumentPages.conflict(
                    filled(DocumentPages.refused(refused, errors).page(VIEW), person));
        } catch (MalwareFound found) {
            return DocumentPages.conflict(
                    filled(errors.add(TypedDocument.FILE, "documents.malware").page(VIEW), person));
        }
    }

    /** The picture itself, for the page that shows it: as a picture that no browser opens by itself. */
    @GetMapping("/supplier/people/{id}/photo/image")
    ResponseEntity<byte[]> image(@PathVariable String id) {
        var photo = latest(person(id))
                .filter(document -> document.verdict() == Verdict.CLEAN)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var delivered =
                read.read(photo.id(), ReadReason.OWN_RECORD, Supplier.current().actor());
        var headers = new HttpHeaders(delivered.headers());
        headers.setContentType(MediaType.parseMediaType(photo.type().mediaType()));
        return new ResponseEntity<>(delivered.content(), headers, HttpStatus.OK);
    }

    /** The photo that stands, whether or not it has been scanned. */
    Optional<Document> latest(PersonId person) {
        return documents.of(Supplier.current().organisation()).stream()
                .filter(document -> document.kind() == DocumentKind.PHOTO)
                .filter(document -> document.subject().equals(subject(person)))
                .filter(document -> document.replacedBy() == null && document.verdict() != Verdict.REFUSED)
                .max(Comparator.comparing(Document::uploadedAt));
    }

    private void keep(PersonId person, SentFile file) {
        var by = Supplier.current();
        var before = latest(person);
        if (before.isPresent()) {
            replace.replace(before.get().id(), file, null, by.actor());
            return;
        }
        var shared = arrangements.of(by.organisation()).stream()
                .map(ArrangementFacts::force)
                .collect(Collectors.toSet());
        upload.upload(
                new NewDocument(by.organisation(), subject(person), DocumentKind.PHOTO, null, shared),
                file,
                by.actor());
    }

    private ModelAndView filled(ModelAndView page, PersonId person) {
        return page.addObject("faces", List.of(Choice.of("yes", words.get("photo.face.yes"))))
                .addObject("person", PersonRow.of(people.get(Supplier.current().organisation(), person)));
    }

    private PersonId person(String id) {
        var person = Addressed.by(id, PersonId::parse);
        people.get(Supplier.current().organisation(), person);
        return person;
    }

    private static Subject subject(PersonId person) {
        return new Subject(Subject.Kind.PERSON, person.toString());
    }
}
