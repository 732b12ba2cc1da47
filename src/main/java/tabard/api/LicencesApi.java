package tabard.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tabard.access.SignedIn;
import tabard.kernel.PersonId;
import tabard.sia.DecideOnLicence;
import tabard.sia.ImportLicences;
import tabard.sia.JudgedRow;
import tabard.sia.LicenceCheck;
import tabard.sia.LicenceChecks;
import tabard.sia.LicenceImport;
import tabard.sia.LicenceRow;
import tabard.sia.Match;

/** SIA licences: what the register said, as a file, and what an officer decided on it. */
@RestController
class LicencesApi {

    private final LicenceChecks checks;
    private final ImportLicences imports;
    private final DecideOnLicence decide;

    LicencesApi(LicenceChecks checks, ImportLicences imports, DecideOnLicence decide) {
        this.checks = checks;
        this.imports = imports;
        this.decide = decide;
    }

    /** A file as it was judged. */
    record ImportAnswer(
            UUID id, String source, String sha256, Instant sentAt, boolean kept, int good, List<JudgedRow> rows) {

        static ImportAnswer of(LicenceImport upload) {
            return new ImportAnswer(
                    upload.id(),
                    upload.source(),
                    upload.sha256(),
                    upload.at(),
                    upload.kept(),
                    upload.good().size(),
                    upload.rows());
        }
    }

    /** One entry of the register, and what was decided on it. */
    record CheckAnswer(
            UUID id,
            LicenceRow entry,
            Match match,
            @Nullable PersonId person,
            boolean waits,
            @Nullable String decided,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt) {

        static CheckAnswer of(LicenceCheck check) {
            return new CheckAnswer(
                    check.id(),
                    check.row(),
                    check.match(),
                    check.person(),
                    check.waits(),
                    check.decided(),
                    check.decidedBy(),
                    check.decidedAt());
        }
    }

    /** Whom it is about, absent where it is nobody of ours, and what was decided. */
    record DecisionRequest(
            @Nullable String person, @Nullable String decided) {}

    @PostMapping(path = "/api/v1/licence-imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ImportAnswer send(@RequestParam MultipartFile file, @RequestParam String source) {
        try {
            var by = SignedIn.current();
            return ImportAnswer.of(
                    imports.dryRun(Callers.force(by), Texts.of("source", source, 200), file.getBytes(), by.actor()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("An uploaded file cannot be read.", unreadable);
        }
    }

    @PostMapping("/api/v1/licence-imports/{id}/confirmation")
    ImportAnswer keep(@PathVariable UUID id) {
        return ImportAnswer.of(imports.keep(id, SignedIn.current().actor()));
    }

    @GetMapping("/api/v1/licence-checks")
    Page<CheckAnswer> checks(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return Page.of(checks.all().stream().map(CheckAnswer::of).toList(), cursor, limit);
    }

    @PostMapping("/api/v1/licence-checks/{id}/decision")
    CheckAnswer decide(@PathVariable UUID id, @RequestBody DecisionRequest request) {
        var by = SignedIn.current();
        var person = request.person() == null ? null : Needed.read("person", request.person(), PersonId::parse);
        decide.decide(id, Callers.force(by), person, Texts.of("decided", request.decided(), 1000), by.actor());
        return CheckAnswer.of(checks.get(id));
    }
}
