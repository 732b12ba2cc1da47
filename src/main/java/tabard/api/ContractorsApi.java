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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tabard.access.SignedIn;
import tabard.kernel.OrganisationId;
import tabard.sia.ContractorImport;
import tabard.sia.ContractorRow;
import tabard.sia.Contractors;
import tabard.sia.ImportContractors;

/** The register of approved contractors, as a file that somebody filled in from it. */
@RestController
class ContractorsApi {

    private final Contractors contractors;
    private final ImportContractors imports;
    private final Query query;

    ContractorsApi(Contractors contractors, ImportContractors imports, Query query) {
        this.contractors = contractors;
        this.imports = imports;
        this.query = query;
    }

    /** A file as it was judged. */
    record ContractorImportAnswer(
            UUID id,
            String source,
            String sha256,
            Instant sentAt,
            boolean kept,
            int good,
            List<ContractorImport.Judged> rows) {

        static ContractorImportAnswer of(ContractorImport upload) {
            return new ContractorImportAnswer(
                    upload.id(),
                    upload.source(),
                    upload.sha256(),
                    upload.at(),
                    upload.kept(),
                    upload.good().size(),
                    upload.rows());
        }
    }

    /** One entry, what it is today, and whose it is, where it is an employer here. */
    record ContractorAnswer(
            UUID id,
            ContractorRow entry,
            ContractorRow.Status today,
            @Nullable OrganisationId organisation) {}

    @PostMapping(path = "/api/v1/contractor-imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ContractorImportAnswer send(@RequestParam MultipartFile file, @RequestParam String source) {
        try {
            var by = SignedIn.current();
            return ContractorImportAnswer.of(
                    imports.dryRun(Callers.force(by), Texts.of("source", source, 200), file.getBytes(), by.actor()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("An uploaded file cannot be read.", unreadable);
        }
    }

    @PostMapping("/api/v1/contractor-imports/{id}/confirmation")
    ContractorImportAnswer keep(@PathVariable UUID id) {
        return ContractorImportAnswer.of(imports.keep(id, SignedIn.current().actor()));
    }

    @GetMapping("/api/v1/contractor-entries")
    Page<ContractorAnswer> entries(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return Page.of(
                contractors.all().stream()
                        .map(one -> new ContractorAnswer(
                                one.id(), one.row(), one.row().on(query.today()), one.organisation()))
                        .toList(),
                cursor,
                limit);
    }
}
