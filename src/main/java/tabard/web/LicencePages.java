package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
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
import tabard.kernel.PersonId;
import tabard.sia.DecideOnLicence;
import tabard.sia.ImportLicences;
import tabard.sia.LicenceCandidates;
import tabard.sia.LicenceCheck;
import tabard.sia.LicenceChecks;
import tabard.sia.LicenceFileRefused;

/** SIA licences: what the register said, sent in as a file, kept once it has been looked over, and decided on one by one. */
@Controller
@RequestMapping("/officer/licences")
class LicencePages {

    private static final String VIEW = "licences/all";
    private static final String FILE = "file";
    private static final String NOBODY = "nobody";

    private final LicenceChecks checks;
    private final ImportLicences imports;
    private final DecideOnLicence decide;
    private final LicenceCandidates candidates;
    private final PageWords words;

    LicencePages(
            LicenceChecks checks,
            ImportLicences imports,
            DecideOnLicence decide,
            LicenceCandidates candidates,
            PageWords words) {
        this.checks = checks;
        this.imports = imports;
        this.decide = decide;
        this.candidates = candidates;
        this.words = words;
    }

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
            return new ModelAndView("redirect:/officer/licences/imports/" + upload.id());
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
        return new ModelAndView("licences/import").addObject("upload", checks.upload(read(id)));
    }

    @PostMapping("/imports/{id}")
    ModelAndView keep(@PathVariable String id) {
        return new Attempt(new PageErrors(), () -> judged(id))
                .run(() -> imports.keep(read(id), SignedIn.current().actor()), "/officer/licences?done");
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable String id) {
        var check = checks.get(read(id));
        return new ModelAndView("licences/check").addObject("check", check).addObject("people", people(check));
    }

    @PostMapping("/{id}")
    ModelAndView decide(@PathVariable String id, HttpServletRequest request) {
        var errors = new PageErrors();
        var check = checks.get(read(id));
        var chosen = request.getParameter("person");
        if (people(check).stream().noneMatch(one -> one.value().equals(chosen))) {
            errors.add("person", "licences.person.missing");
        }
        var said = TypedWords.needed(request, "decided", "licences.decided", 1000, errors);
        var by = SignedIn.current();
        return new Attempt(errors, () -> one(id).addObject("chosen", chosen).addObject("decided", said))
                .run(
                        () -> decide.decide(
                                check.id(),
                                force(by),
                                chosen == null || chosen.equals(NOBODY) ? null : PersonId.parse(chosen),
                                said,
                                by.actor()),
                        "/officer/licences?done");
    }

    private ModelAndView filled(ModelAndView page) {
        var all = checks.all();
        return page.addObject(
                        "waiting", all.stream().filter(LicenceCheck::waits).toList())
                .addObject("rest", all.stream().filter(check -> !check.waits()).toList());
    }

    private List<Choice> people(LicenceCheck check) {
        var choices = new ArrayList<Choice>();
        candidates
                .of(check, force(SignedIn.current()))
                .forEach(one -> choices.add(new Choice(
                        one.person().toString(), one.name(), "%s, %s".formatted(one.role(), one.staffNumber()))));
        choices.add(Choice.of(NOBODY, words.get("licences.person.nobody")));
        return choices;
    }

    private static ForceCode force(SignedIn by) {
        return java.util.Objects.requireNonNull(by.force(), "An officer belongs to a force.");
    }

    private static UUID read(String id) {
        return Addressed.by(id, UUID::fromString);
    }
}
