package tabard.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tabard.access.SignedIn;
import tabard.training.AcceptSignedResults;
import tabard.training.ImportTrainingResults;
import tabard.training.ResultImport;
import tabard.training.ResultImports;

/** A provider's files of results: CSV, first judged and then kept, or signed and taken whole. */
@RestController
class TrainingImportsApi {

    private static final int SHOWN = 500;

    private final ImportTrainingResults importResults;
    private final AcceptSignedResults accept;
    private final ResultImports imports;

    TrainingImportsApi(ImportTrainingResults importResults, AcceptSignedResults accept, ResultImports imports) {
        this.importResults = importResults;
        this.accept = accept;
        this.imports = imports;
    }

    /** A file as it was judged. */
    record ImportAnswer(
            UUID id,
            ResultImport.Way way,
            String sha256,
            Instant sentAt,
            @Nullable Instant keptAt,
            int good,
            List<RowAnswer> rows) {

        static ImportAnswer of(ResultImport upload) {
            return new ImportAnswer(
                    upload.id(),
                    upload.way(),
                    upload.sha256(),
                    upload.sentAt(),
                    upload.keptAt(),
                    upload.good().size(),
                    upload.rows().stream()
                            .map(row -> new RowAnswer(row.line(), row.reference(), row.good(), row.problems()))
                            .toList());
        }
    }

    /** One row, and what to put right of it. */
    record RowAnswer(int line, String reference, boolean good, List<String> problems) {}

    @PostMapping(path = "/api/v1/training-imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ImportAnswer send(@RequestParam MultipartFile file) {
        return ImportAnswer.of(
                importResults.dryRun(bytes(file), SignedIn.current().actor()));
    }

    @PostMapping("/api/v1/training-imports/{id}/confirmation")
    ImportAnswer keep(@PathVariable UUID id) {
        return ImportAnswer.of(importResults.keep(id, SignedIn.current().actor()));
    }

    @PostMapping(path = "/api/v1/signed-training-results", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ImportAnswer accept(@RequestParam MultipartFile file) {
        var compact = new String(bytes(file), StandardCharsets.US_ASCII);
        return ImportAnswer.of(accept.accept(compact, SignedIn.current().actor()));
    }

    @GetMapping("/api/v1/training-imports")
    @PreAuthorize("hasAnyRole('TRAINER', 'AUDITOR')")
    List<ResultImport.Summary> all() {
        return imports.latest(SHOWN);
    }

    @GetMapping("/api/v1/training-imports/{id}")
    @PreAuthorize("hasAnyRole('TRAINER', 'AUDITOR')")
    ImportAnswer one(@PathVariable UUID id) {
        return ImportAnswer.of(imports.get(id));
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("An uploaded file cannot be read.", unreadable);
        }
    }
}
