package tabard.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tabard.kernel.Refusal;
import tabard.roster.ConfirmRoster;
import tabard.roster.RosterDownloads;
import tabard.roster.RosterId;
import tabard.roster.RosterStatus;
import tabard.roster.RostersView;
import tabard.roster.UndoRoster;

/** The result of an uploaded roster, row by row; nobody is added until it is confirmed. */
@Controller
class RosterResultPages {

    private static final int PAGE = 100;

    private final RostersView rosters;
    private final ConfirmRoster confirm;
    private final UndoRoster undo;
    private final RosterVerdicts verdicts;
    private final PageWords words;

    RosterResultPages(
            RostersView rosters, ConfirmRoster confirm, UndoRoster undo, RosterVerdicts verdicts, PageWords words) {
        this.rosters = rosters;
        this.confirm = confirm;
        this.undo = undo;
        this.verdicts = verdicts;
        this.words = words;
    }

    @GetMapping("/supplier/rosters/{id}")
    ModelAndView result(
            @PathVariable String id,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "all") String show) {
        return filled(new ModelAndView("supplier/roster"), read(id), page, show.equals("refused"));
    }

    @GetMapping("/supplier/rosters/{id}/result.csv")
    ResponseEntity<byte[]> download(@PathVariable String id) {
        var roster = rosters.get(read(id));
        return RosterPages.csv(
                "roster-result.csv",
                RosterDownloads.result(roster.reading(), row -> verdicts.text(roster.trial(), row), words.locale()));
    }

    @PostMapping("/supplier/rosters/{id}/confirmation")
    ModelAndView confirm(@PathVariable String id) {
        try {
            confirm.confirm(read(id), Supplier.current().actor());
            return new ModelAndView("redirect:/supplier/rosters/" + id + "/confirmed");
        } catch (Refusal refused) {
            return filled(new PageErrors().refused(refused, "supplier/roster"), read(id), 1, false);
        }
    }

    @GetMapping("/supplier/rosters/{id}/confirmed")
    ModelAndView confirmed(@PathVariable String id) {
        var roster = rosters.get(read(id));
        if (roster.status() != RosterStatus.CONFIRMED) {
            return new ModelAndView("redirect:/supplier/rosters/" + id);
        }
        return new ModelAndView("supplier/roster-confirmed")
                .addObject("people", roster.reading().good().size());
    }

    @PostMapping("/supplier/rosters/{id}/set-aside")
    ModelAndView setAside(@PathVariable String id) {
        try {
            undo.undo(read(id), Supplier.current().actor());
            return new ModelAndView("redirect:/supplier/rosters?aside");
        } catch (Refusal refused) {
            return filled(new PageErrors().refused(refused, "supplier/roster"), read(id), 1, false);
        }
    }

    private ModelAndView filled(ModelAndView view, RosterId id, int page, boolean refusedOnly) {
        var roster = rosters.get(id);
        var rows = Slice.of(
                roster.reading().rows().stream()
                        .filter(row -> !refusedOnly || !row.good())
                        .toList(),
                page,
                PAGE);
        return view.addObject("roster", RosterLine.Summary.of(roster, words.day(roster.uploadedAt()), words.locale()))
                .addObject("draft", roster.status() == RosterStatus.DRAFT)
                .addObject("show", refusedOnly ? "refused" : "all")
                .addObject("slice", rows)
                .addObject("verdicts", verdicts.of(roster.trial(), rows.items()))
                .addObject(
                        "lines",
                        rows.items().stream()
                                .map(row -> RosterLine.of(row, verdicts.of(roster.trial(), row), words.locale()))
                                .toList());
    }

    private static RosterId read(String id) {
        return Addressed.by(id, RosterId::parse);
    }
}
