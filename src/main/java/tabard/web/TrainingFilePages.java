package tabard.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import tabard.access.SignedIn;
import tabard.kernel.Refusal;
import tabard.training.AcceptSignedResults;
import tabard.training.ImportTrainingResults;
import tabard.training.ProviderApproval;
import tabard.training.Providers;
import tabard.training.ResultImports;

/** A training provider's files of results: CSV, looked over and then kept, or signed and taken whole; and what was sent before. */
@Controller
@RequestMapping("/training/files")
class TrainingFilePages {

    private static final String VIEW = "training/files";
    private static final String FILE = "file";
    private static final String SIGNED = "signed";
    private static final int HISTORY = 50;
    private static final int ROWS = 200;

    private final ImportTrainingResults importResults;
    private final AcceptSignedResults accept;
    private final ResultImports imports;
    private final Providers providers;
    private final PageWords words;

    TrainingFilePages(
            ImportTrainingResults importResults,
            AcceptSignedResults accept,
            ResultImports imports,
            Providers providers,
            PageWords words) {
        this.importResults = importResults;
        this.accept = accept;
        this.imports = imports;
        this.providers = providers;
        this.words = words;
    }

    /** A force that approves the provider. */
    record ApprovalRow(
            String force, LocalDate from, @Nullable LocalDate to) {}

    @GetMapping
    ModelAndView all() {
        return filled(new ModelAndView(VIEW));
    }

    @PostMapping
    ModelAndView send(@RequestParam(required = false) @Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            return missing(FILE);
        }
        try {
            var upload = importResults.dryRun(bytes(file), SignedIn.current().actor());
            return new ModelAndView("redirect:/training/files/" + upload.id());
        } catch (Refusal refused) {
            return refused(FILE, refused);
        }
    }

    @PostMapping("/signed")
    ModelAndView sendSigned(@RequestParam(required = false) @Nullable MultipartFile signed) {
        if (signed == null || signed.isEmpty()) {
            return missing(SIGNED);
        }
        try {
            var compact = new String(bytes(signed), StandardCharsets.US_ASCII);
            var upload = accept.accept(compact, SignedIn.current().actor());
            return new ModelAndView("redirect:/training/files/" + upload.id());
        } catch (Refusal refused) {
            return refused(SIGNED, refused);
        }
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable String id, @RequestParam(defaultValue = "1") int page) {
        var upload = imports.get(Addressed.by(id, UUID::fromString));
        return new ModelAndView("training/file")
                .addObject("upload", upload)
                .addObject("good", upload.good().size())
                .addObject("slice", Slice.of(upload.rows(), page, ROWS));
    }

    @PostMapping("/{id}")
    ModelAndView keep(@PathVariable String id) {
        return new Attempt(new PageErrors(), () -> one(id, 1))
                .run(
                        () -> importResults.keep(
                                Addressed.by(id, UUID::fromString),
                                SignedIn.current().actor()),
                        "/training/files/" + Addressed.by(id, UUID::fromString));
    }

    private ModelAndView missing(String field) {
        return filled(new PageErrors().add(field, "training.file.missing").page(VIEW));
    }

    private ModelAndView refused(String field, Refusal refused) {
        var page = filled(new PageErrors().addText(field, refused.detail()).page(VIEW));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private ModelAndView filled(ModelAndView page) {
        var provider = providers.of(SignedIn.current().actor());
        return page.addObject("imports", imports.latest(HISTORY))
                .addObject("provider", provider.orElse(null))
                .addObject("keys", provider.map(one -> providers.keys(one.id())).orElse(java.util.List.of()))
                .addObject(
                        "approvals",
                        provider.map(one -> providers.approvals(one.id()).stream()
                                        .map(this::row)
                                        .toList())
                                .orElse(java.util.List.of()));
    }

    private ApprovalRow row(ProviderApproval approval) {
        return new ApprovalRow(words.force(approval.force()), approval.from(), approval.to());
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("An uploaded file cannot be read.", unreadable);
        }
    }
}
