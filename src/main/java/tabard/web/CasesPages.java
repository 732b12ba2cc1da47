package tabard.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tabard.intake.CaseFile;
import tabard.intake.CaseFiles;

/** An organisation's cases, to be followed. */
@Controller
class CasesPages {

    private static final int PAGE = 50;

    private final CaseFiles cases;
    private final CaseRows rows;
    private final PageWords words;

    CasesPages(CaseFiles cases, CaseRows rows, PageWords words) {
        this.cases = cases;
        this.rows = rows;
        this.words = words;
    }

    @GetMapping("/supplier/cases")
    ModelAndView all(@RequestParam(defaultValue = "") String force, @RequestParam(defaultValue = "1") int page) {
        var organisation = Supplier.current().organisation();
        var all = cases.of(organisation);
        var chosen = all.stream()
                .filter(file -> force.isEmpty() || file.force().value().equals(force))
                .toList();
        var slice = Slice.of(chosen, page, PAGE);
        return new ModelAndView("supplier/cases")
                .addObject("slice", slice)
                .addObject("cases", rows.of(organisation, slice.items()))
                .addObject("force", force)
                .addObject("forces", choices(all));
    }

    private List<Choice> choices(List<CaseFile> all) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", words.get("cases.force.all")));
        all.stream()
                .map(CaseFile::force)
                .distinct()
                .map(force -> Choice.of(force.value(), words.force(force)))
                .sorted((one, other) -> one.text().compareTo(other.text()))
                .forEach(choices::add);
        return choices;
    }
}
