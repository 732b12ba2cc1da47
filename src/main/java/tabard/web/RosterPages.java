package tabard.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import tabard.evidence.DocumentType;
import tabard.roster.DryRunRoster;
import tabard.roster.RosterDownloads;
import tabard.roster.RosterFileRefused;
import tabard.roster.RosterMessages;
import tabard.roster.RostersView;
import tabard.roster.SentRoster;

/** Rosters as files: the template, the upload, and what was uploaded before. */
@Controller
class RosterPages {

    private static final String VIEW = "supplier/rosters";
    private static final String FILE = "file";

    private final DryRunRoster dryRun;
    private final RostersView rosters;
    private final RosterForces forces;
    private final PageWords words;

    RosterPages(DryRunRoster dryRun, RostersView rosters, RosterForces forces, PageWords words) {
        this.dryRun = dryRun;
        this.rosters = rosters;
        this.forces = forces;
        this.words = words;
    }

    @GetMapping("/supplier/rosters")
    ModelAndView all(
            @RequestParam(required = false) @Nullable String aside,
            @RequestParam(name = UploadLimit.PARAMETER, required = false) @Nullable String tooLarge) {
        if (tooLarge != null) {
            return filled(new PageErrors().add(FILE, "rosters.file.too-large").page(VIEW));
        }
        return filled(new ModelAndView(VIEW)).addObject("aside", aside != null);
    }

    @GetMapping("/supplier/rosters/template.csv")
    ResponseEntity<byte[]> template() {
        return csv("roster.csv", RosterDownloads.template(words.locale()));
    }

    @GetMapping("/supplier/rosters/template.xlsx")
    ResponseEntity<byte[]> workbook() {
        return attached(
                "roster.xlsx",
                MediaType.parseMediaType(DocumentType.XLSX.mediaType()),
                RosterDownloads.workbook(words.locale()));
    }

    @PostMapping("/supplier/rosters")
    ModelAndView upload(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(name = "forces", defaultValue = "") List<String> atForces,
            @RequestParam(name = "powers", defaultValue = "") List<String> forPowers) {
        var errors = new PageErrors();
        if (file == null
                || file.getOriginalFilename() == null
                || file.getOriginalFilename().isEmpty()) {
            return filled(errors.add(FILE, "rosters.file.missing").page(VIEW))
                    .addObject("ticked", atForces)
                    .addObject("tickedPowers", forPowers);
        }
        var by = Supplier.current();
        try {
            var id = dryRun.dryRun(
                    by.organisation(),
                    new SentRoster(file.getOriginalFilename(), file.getBytes()),
                    forces.chosen(atForces, forPowers),
                    by.actor());
            return new ModelAndView("redirect:/supplier/rosters/" + id);
        } catch (RosterFileRefused refused) {
            refused.findings()
                    .forEach(finding -> errors.addText(FILE, RosterMessages.labelled(finding, words.locale())));
            var page = filled(errors.page(VIEW)).addObject("ticked", atForces).addObject("tickedPowers", forPowers);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("An uploaded file cannot be read.", unreadable);
        }
    }

    static ResponseEntity<byte[]> csv(String name, String text) {
        return attached(
                name, new MediaType("text", "csv", StandardCharsets.UTF_8), text.getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> attached(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }

    private ModelAndView filled(ModelAndView page) {
        return page.addObject("forceChoices", forces.forces())
                .addObject("powerChoices", forces.powers())
                .addObject(
                        "rosters",
                        rosters.latestOf(Supplier.current().organisation()).stream()
                                .map(roster -> RosterLine.Summary.of(roster, words.day(roster.uploadedAt())))
                                .toList());
    }
}
