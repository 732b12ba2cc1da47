package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tabard.access.SignedIn;
import tabard.duplicates.CompareRecords;
import tabard.duplicates.DuplicatesView;
import tabard.duplicates.Finding;
import tabard.duplicates.FindingId;
import tabard.duplicates.Pair;
import tabard.duplicates.UndoComparison;
import tabard.kernel.ForceCode;
import tabard.kernel.PersonId;

/** Records that look like one person's: an officer compares them and finds whether they are. */
@Controller
@RequestMapping("/officer/duplicates")
class DuplicatePages {

    private static final int PAGE = 50;
    private static final int LONGEST_REASON = 1_000;

    private final DuplicatesView duplicates;
    private final CompareRecords compareRecords;
    private final UndoComparison undoComparison;

    DuplicatePages(DuplicatesView duplicates, CompareRecords compareRecords, UndoComparison undoComparison) {
        this.duplicates = duplicates;
        this.compareRecords = compareRecords;
        this.undoComparison = undoComparison;
    }

    /** A finding with the names it is about. */
    record Found(Finding finding, String one, String other) {}

    @GetMapping
    ModelAndView all(@RequestParam(defaultValue = "1") int page) {
        return new ModelAndView("officer/duplicates")
                .addObject("suggestions", Slice.of(duplicates.suggestions(), page, PAGE))
                .addObject(
                        "findings",
                        duplicates.standing().stream().map(this::found).toList());
    }

    @GetMapping("/{one}/{other}")
    ModelAndView two(@PathVariable String one, @PathVariable String other, HttpServletRequest request) {
        var pair = pair(one, other);
        var records = duplicates.both(pair);
        return new ModelAndView("officer/duplicate")
                .addObject("records", records)
                .addObject("resemblance", duplicates.resemblance(pair).orElse(null))
                .addObject("finding", duplicates.of(pair).orElse(null))
                .addObject("same", request.getParameter("same"))
                .addObject("reason", request.getParameter("reason"));
    }

    @PostMapping("/{one}/{other}")
    ModelAndView find(
            @PathVariable String one, @PathVariable String other, HttpServletRequest request, RedirectAttributes next) {
        var errors = new PageErrors();
        var same = request.getParameter("same");
        if (same == null || !List.of("true", "false").contains(same)) {
            errors.add("same", "duplicate.same.choose");
        }
        var reason = TypedWords.needed(request, "reason", "duplicate.reason", LONGEST_REASON, errors);
        next.addFlashAttribute("notice", "duplicate.notice.found");
        return new Attempt(errors, () -> two(one, other, request))
                .run(
                        () -> compareRecords.find(
                                force(),
                                pair(one, other),
                                Boolean.parseBoolean(same),
                                reason,
                                SignedIn.current().actor()),
                        "/officer/duplicates");
    }

    @PostMapping("/{one}/{other}/undoing")
    ModelAndView undo(
            @PathVariable String one,
            @PathVariable String other,
            @RequestParam String finding,
            HttpServletRequest request,
            RedirectAttributes next) {
        var errors = new PageErrors();
        var reason = TypedWords.needed(request, "reason", "duplicate.reason", LONGEST_REASON, errors);
        next.addFlashAttribute("notice", "duplicate.notice.undone");
        return new Attempt(errors, () -> two(one, other, request))
                .run(
                        () -> undoComparison.undo(
                                Addressed.by(finding, FindingId::parse),
                                reason,
                                SignedIn.current().actor()),
                        "/officer/duplicates");
    }

    private Found found(Finding finding) {
        return new Found(
                finding,
                duplicates.get(finding.pair().one()).name(),
                duplicates.get(finding.pair().other()).name());
    }

    private static Pair pair(String one, String other) {
        return Addressed.by(one, id -> new Pair(PersonId.parse(id), PersonId.parse(other)));
    }

    private static ForceCode force() {
        return Objects.requireNonNull(SignedIn.current().force());
    }
}
