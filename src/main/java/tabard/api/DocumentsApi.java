package tabard.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tabard.access.Role;
import tabard.access.SignedIn;
import tabard.evidence.Document;
import tabard.evidence.DocumentId;
import tabard.evidence.DocumentKind;
import tabard.evidence.DocumentsView;
import tabard.evidence.FileDocument;
import tabard.evidence.NewDocument;
import tabard.evidence.ReadDocument;
import tabard.evidence.ReadReason;
import tabard.evidence.ReplaceDocument;
import tabard.evidence.SentFile;
import tabard.evidence.Subject;
import tabard.evidence.UploadDocument;
import tabard.evidence.Verdict;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.scheme.Force;

/** Documents: an organisation sends them, and the forces they are shared with read them. */
@RestController
class DocumentsApi {

    private final UploadDocument upload;
    private final FileDocument file;
    private final ReplaceDocument replace;
    private final ReadDocument read;
    private final DocumentsView documents;
    private final Query query;

    DocumentsApi(
            UploadDocument upload,
            FileDocument file,
            ReplaceDocument replace,
            ReadDocument read,
            DocumentsView documents,
            Query query) {
        this.upload = upload;
        this.file = file;
        this.replace = replace;
        this.read = read;
        this.documents = documents;
        this.query = query;
    }

    /** What a document concerns. */
    record SubjectAnswer(Subject.Kind kind, String id) {}

    /** One document, without its content. */
    record DocumentAnswer(
            String id,
            String organisation,
            SubjectAnswer subject,
            DocumentKind kind,
            String name,
            String type,
            int size,
            String sha256,
            Verdict verdict,
            @Nullable String scanner,
            @Nullable String found,
            Instant uploadedAt,
            @Nullable LocalDate expiresOn,
            List<String> sharedWith,
            @Nullable String replacedBy) {

        static DocumentAnswer of(Document document) {
            var replacedBy = document.replacedBy();
            return new DocumentAnswer(
                    document.id().toString(),
                    document.organisation().toString(),
                    new SubjectAnswer(
                            document.subject().kind(), document.subject().id()),
                    document.kind(),
                    document.name(),
                    document.type().mediaType(),
                    document.size(),
                    document.sha256(),
                    document.verdict(),
                    document.scanner(),
                    document.signature(),
                    document.uploadedAt(),
                    document.expiresOn(),
                    document.sharedWith().stream().map(ForceCode::value).toList(),
                    replacedBy == null ? null : replacedBy.toString());
        }
    }

    /** An organisation sends its own; a force names the {@code organisation} about which it files one. */
    @PostMapping(path = "/api/v1/documents", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    DocumentAnswer upload(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam DocumentKind kind,
            @RequestParam(defaultValue = "ORGANISATION") Subject.Kind subjectKind,
            @RequestParam(required = false) @Nullable String subjectId,
            @RequestParam(required = false) @Nullable String expiresOn,
            @RequestParam(required = false) @Nullable List<String> sharedWith,
            @RequestParam(name = "organisation", required = false) @Nullable String about) {
        var by = SignedIn.current();
        if (about != null) {
            var organisation = Needed.read("organisation", about, OrganisationId::parse);
            return DocumentAnswer.of(this.file.file(organisation, kind, sent(file), by.actor()));
        }
        var organisation = Callers.organisation(by);
        var forces = sharedWith == null ? List.<String>of() : sharedWith;
        var asked = new NewDocument(
                organisation,
                subject(organisation, subjectKind, subjectId),
                kind,
                end(expiresOn),
                forces.stream()
                        .map(code -> query.force("sharedWith", code))
                        .map(Force::code)
                        .collect(Collectors.toSet()));
        return DocumentAnswer.of(documents.get(upload.upload(asked, sent(file), by.actor())));
    }

    @PostMapping(path = "/api/v1/documents/{id}/replacement", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    DocumentAnswer replace(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String expiresOn) {
        var by = SignedIn.current().actor();
        return DocumentAnswer.of(documents.get(replace.replace(at(id), sent(file), end(expiresOn), by)));
    }

    @GetMapping("/api/v1/documents")
    Page<DocumentAnswer> all(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return Page.of(documents.all().stream().map(DocumentAnswer::of).toList(), cursor, limit);
    }

    @GetMapping("/api/v1/documents/{id}")
    DocumentAnswer one(@PathVariable String id) {
        return DocumentAnswer.of(documents.get(at(id)));
    }

    /** The content. Everybody but the organisation itself says why, which goes to the ledger. */
    @GetMapping("/api/v1/documents/{id}/content")
    ResponseEntity<byte[]> content(
            @PathVariable String id, @RequestParam(required = false) @Nullable ReadReason reason) {
        var by = SignedIn.current();
        var why = by.role() == Role.SUPPLIER ? ReadReason.OWN_RECORD : Needed.given("reason", reason);
        var delivered = read.read(at(id), why, by.actor());
        return ResponseEntity.ok().headers(delivered.headers()).body(delivered.content());
    }

    private static Subject subject(OrganisationId own, Subject.Kind kind, @Nullable String id) {
        var meant = id == null && kind == Subject.Kind.ORGANISATION ? own.toString() : id;
        return Needed.read("subjectId", meant, text -> new Subject(kind, text));
    }

    private @Nullable LocalDate end(@Nullable String expiresOn) {
        return expiresOn == null ? null : query.day("expiresOn", expiresOn);
    }

    private static SentFile sent(@Nullable MultipartFile file) {
        try {
            var given = Needed.given("file", file);
            var name = given.getOriginalFilename();
            return new SentFile(name == null ? "" : name, given.getBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("An uploaded file cannot be read.", unreadable);
        }
    }

    /** An address that names nothing possible is answered as one that names nothing. */
    private static DocumentId at(String id) {
        try {
            return new DocumentId(UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            throw new NotThere("There is no document %s.".formatted(id));
        }
    }
}
