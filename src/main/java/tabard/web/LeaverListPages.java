package tabard.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import tabard.roster.ConfirmLeavers;
import tabard.roster.DryRunLeavers;
import tabard.roster.LeaverLists;
import tabard.roster.LeaverRow;
import tabard.roster.RosterDownloads;
import tabard.roster.RosterFileRefused;
import tabard.roster.RosterId;
import tabard.roster.RosterMessages;
import tabard.roster.SentRoster;

/** Many leavers at once: the template, the upload, what would become of each row, and the confirmation of all of it. */
@Controller
@RequestMapping("/supplier/leavers")
class LeaverListPages {

    private static final String VIEW = "supplier/leavers";
    private static final String FILE = "file";

    private final DryRunLeavers dryRun;
    private final ConfirmLeavers confirm;
    private final LeaverLists lists;
    private final PageWords words;

    LeaverListPages(DryRunLeavers dryRun, ConfirmLeavers confirm, LeaverLists lists, PageWords words) {
        this.dryRun = dryRun;
        this.confirm = confirm;
        this.lists = lists;
        this.words = words;
    }

    /** A list in the history. */
    record Sent(String id, String fileName, LocalDate uploaded, boolean confirmed, int good, int refused) {}

    /** A row, in words. */
    record Line(
            int line,
            String name,
            String staffNumber,
            String typedDay,
            @Nullable LocalDate day,
            boolean good,
            List<String> reasons) {}

    @GetMapping
    ModelAndView all(@RequestParam(name = UploadLimit.PARAMETER, required = false) @Nullable String tooLarge) {
        if (tooLarge != null) {
            return filled(new PageErrors().add(FILE, "rosters.file.too-large").page(VIEW));
        }
        return filled(new ModelAndView(VIEW));
    }

    @GetMapping("/template.csv")
    ResponseEntity<byte[]> template() {
        return RosterPages.csv("leavers.csv", RosterDownloads.leaversTemplate(words.locale()));
    }

    @PostMapping
    ModelAndView upload(@RequestParam(required = false) @Nullable MultipartFile file) {
        var errors = new PageErrors();
        var name = file == null ? null : file.getOriginalFilename();
        if (file == null || name == null || name.isEmpty()) {
            return filled(errors.add(FILE, "leavers.file.missing").page(VIEW));
        }
        var by = Supplier.current();
        try {
            var list = dryRun.dryRun(by.organisation(), new SentRoster(name, file.getBytes()), by.actor());
            return new ModelAndView("redirect:/supplier/leavers/" + list.id());
        } catch (RosterFileRefused refused) {
            refused.findings()
                    .forEach(finding -> errors.addText(FILE, RosterMessages.labelled(finding, words.locale())));
            var page = filled(errors.page(VIEW));
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("An uploaded file cannot be read.", unreadable);
        }
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable String id, @RequestParam(required = false) @Nullable String done) {
        var list = lists.get(read(id));
        return new ModelAndView("supplier/leaver-list")
                .addObject("id", id)
                .addObject("fileName", list.fileName())
                .addObject("good", list.good().size())
                .addObject("refused", list.rows().size() - list.good().size())
                .addObject("confirmed", list.confirmedAt() != null)
                .addObject("done", done != null)
                .addObject("lines", list.rows().stream().map(this::line).toList());
    }

    @PostMapping("/{id}")
    ModelAndView confirm(@PathVariable String id, @RequestParam(required = false) @Nullable String agree) {
        var errors = new PageErrors();
        if (agree == null) {
            errors.add("agree", "leavers.agree.missing");
        }
        return new Attempt(errors, () -> one(id, null))
                .run(
                        () -> confirm.confirm(read(id), Supplier.current().actor()),
                        "/supplier/leavers/" + read(id) + "?done");
    }

    private ModelAndView filled(ModelAndView page) {
        return page.addObject(
                "lists",
                lists.latestOf(Supplier.current().organisation()).stream()
                        .map(list -> new Sent(
                                list.id().toString(),
                                list.fileName(),
                                words.day(list.at()),
                                list.confirmed(),
                                list.good(),
                                list.rows() - list.good()))
                        .toList());
    }

    private Line line(LeaverRow row) {
        return new Line(
                row.line(),
                row.familyName(),
                row.staffNumber(),
                row.typedDay(),
                row.lastDay(),
                row.good(),
                row.findings().stream()
                        .map(finding -> RosterMessages.labelled(finding, words.locale()))
                        .toList());
    }

    private static RosterId read(String id) {
        return Addressed.by(id, RosterId::parse);
    }
}
