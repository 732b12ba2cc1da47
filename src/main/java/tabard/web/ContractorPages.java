package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import tabard.kernel.ForceCode;
import tabard.sia.ContractorRow;
import tabard.sia.Contractors;
import tabard.sia.ImportContractors;
import tabard.sia.LicenceFileRefused;

/** Approved contractors: what the register said, sent in as a file and kept once it has been looked over. */
@Controller
@RequestMapping("/officer/contractors")
class ContractorPages {

    private static final String VIEW = "licences/contractors";
    private static final String FILE = "file";

    private final Contractors contractors;
    private final ImportContractors imports;
    private final PageWords words;

    ContractorPages(Contractors contractors, ImportContractors imports, PageWords words) {
        this.contractors = contractors;
        this.imports = imports;
        this.words = words;
    }

    /** One entry as it is today. */
    record Line(String name, String status, LocalDate expires, LocalDate asAt, String services, boolean known) {}

    @GetMapping
    ModelAndView all(@RequestParam(required = false) @Nullable String done) {
        return filled(new ModelAndView(VIEW)).addObject("done", done != null);
    }

    @PostMapping
    ModelAndView upload(@RequestParam(required = false) @Nullable MultipartFile file, HttpServletRequest request) {
        var errors = new PageErrors();
        if (file == null || file.isEmpty()) {
            errors.add(FILE, "licences.file.missing");
        }
        var source = TypedWords.needed(request, "source", "licences.source", 200, errors);
        if (file == null || !errors.isEmpty()) {
            return filled(errors.page(VIEW)).addObject("source", source);
        }
        try {
            var by = SignedIn.current();
            var upload = imports.dryRun(force(by), source, file.getBytes(), by.actor());
            return new ModelAndView("redirect:/officer/contractors/imports/" + upload.id());
        } catch (LicenceFileRefused refused) {
            var page = filled(errors.addText(FILE, refused.detail()).page(VIEW)).addObject("source", source);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("An uploaded file cannot be read.", unreadable);
        }
    }

    @GetMapping("/imports/{id}")
    ModelAndView judged(@PathVariable String id) {
        return new ModelAndView("licences/contractor-import").addObject("upload", contractors.upload(read(id)));
    }

    @PostMapping("/imports/{id}")
    ModelAndView keep(@PathVariable String id) {
        return new Attempt(new PageErrors(), () -> judged(id))
                .run(() -> imports.keep(read(id), SignedIn.current().actor()), "/officer/contractors?done");
    }

    private ModelAndView filled(ModelAndView page) {
        return page.addObject("rows", contractors.all().stream().map(this::line).toList());
    }

    private Line line(Contractors.Entry entry) {
        ContractorRow row = entry.row();
        return new Line(
                row.companyName(),
                row.on(words.today()).name(),
                row.approvalExpires(),
                words.day(row.asAt()),
                String.join(", ", row.services()),
                entry.organisation() != null);
    }

    private static ForceCode force(SignedIn by) {
        return java.util.Objects.requireNonNull(by.force(), "An officer belongs to a force.");
    }

    private static UUID read(String id) {
        return Addressed.by(id, UUID::fromString);
    }
}
