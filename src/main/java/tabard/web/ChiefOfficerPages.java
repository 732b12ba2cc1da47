package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tabard.access.SignedIn;
import tabard.accreditation.CaseDecisions;
import tabard.accreditation.DecideAccreditation;
import tabard.intake.CaseFile;
import tabard.intake.CaseFiles;
import tabard.kernel.CaseReference;

/** The decision pack before the chief officer, and the decision (PRA 2002 s.41(2)-(4)). */
@Controller
@RequestMapping("/chief-officer/cases/{reference}")
class ChiefOfficerPages {

    private final CaseFiles cases;
    private final CaseParts parts;
    private final CaseStory story;
    private final StepForms forms;
    private final DecisionForm form;
    private final CaseDecisions decisions;
    private final DecideAccreditation decideAccreditation;

    ChiefOfficerPages(
            CaseFiles cases,
            CaseParts parts,
            CaseStory story,
            StepForms forms,
            DecisionForm form,
            CaseDecisions decisions,
            DecideAccreditation decideAccreditation) {
        this.cases = cases;
        this.parts = parts;
        this.story = story;
        this.forms = forms;
        this.form = form;
        this.decisions = decisions;
        this.decideAccreditation = decideAccreditation;
    }

    @GetMapping
    ModelAndView one(@PathVariable CaseReference reference, HttpServletRequest request) {
        return page(reference, request);
    }

    @PostMapping("/decision")
    ModelAndView decide(@PathVariable CaseReference reference, HttpServletRequest request, RedirectAttributes next) {
        var errors = new PageErrors();
        var read = form.read(cases.get(reference), request, errors);
        next.addFlashAttribute("notice", "force.notice.decision");
        return new Attempt(errors, () -> page(reference, request))
                .run(
                        () -> decideAccreditation.decide(
                                reference,
                                read.orElseThrow(),
                                SignedIn.current().actor()),
                        "/chief-officer/cases/" + reference.value());
    }

    private ModelAndView page(CaseReference reference, HttpServletRequest request) {
        var file = cases.get(reference);
        var page = parts.add(story.add(new ModelAndView("chief-officer/case"), file), file)
                .addObject("verdicts", decisions.decision(reference).orElse(null));
        decisions.pack(reference).ifPresent(pack -> add(page, file, pack, request));
        return page;
    }

    private void add(ModelAndView page, CaseFile file, CaseDecisions.Pack pack, HttpServletRequest request) {
        var content = pack.content();
        page.addObject("pack", pack)
                .addObject("findings", parts.rows(file, content.rules()))
                .addObject("rules", content.rules());
        if (file.open() && story.waitsFor(file.reference(), "UserTask_DecideAccreditation")) {
            page.addObject("lines", form.lines(file, parts.rules(file), request))
                    .addObject("period", form.period(content.recommendation().period(), request))
                    .addObject("confirm", forms.fields("decide-accreditation", request));
        }
    }
}
