package tabard.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tabard.application.ApplicationDraft;
import tabard.application.ApplicationDrafts;

/** The applications somebody has begun and not sent: to go on with, or to throw away. */
@Controller
class ApplicationsPages {

    private final ApplicationDrafts drafts;
    private final PageWords words;

    ApplicationsPages(ApplicationDrafts drafts, PageWords words) {
        this.drafts = drafts;
        this.words = words;
    }

    /** One of them in a line. */
    record Line(String id, int people, List<String> forces, LocalDate changed) {}

    @GetMapping("/supplier/applications")
    ModelAndView all(
            @RequestParam(required = false) @Nullable String kept,
            @RequestParam(required = false) @Nullable String discarded) {
        return new ModelAndView("supplier/applications")
                .addObject("done", kept != null ? "kept" : discarded != null ? "discarded" : null)
                .addObject("drafts", drafts.open().stream().map(this::line).toList());
    }

    /** Goes on where it was left. */
    @GetMapping("/supplier/apply/{draft}")
    ModelAndView goOn(@PathVariable String draft) {
        var known = drafts.get(Addressed.by(draft, UUID::fromString));
        return new ModelAndView("redirect:/supplier/apply/" + draft
                + (known.forces().isEmpty() ? "/forces" : known.lacksPowers() ? "/powers" : "/questions"));
    }

    @PostMapping("/supplier/apply/{draft}/discard")
    ModelAndView discard(@PathVariable String draft) {
        drafts.discard(Addressed.by(draft, UUID::fromString));
        return new ModelAndView("redirect:/supplier/applications?discarded");
    }

    private Line line(ApplicationDraft draft) {
        return new Line(
                draft.id().toString(),
                draft.people().size(),
                draft.forces().stream().map(words::force).toList(),
                words.day(draft.changedAt()));
    }
}
