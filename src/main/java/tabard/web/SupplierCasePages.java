package tabard.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tabard.forms.Forms;
import tabard.intake.AnswerRequest;
import tabard.intake.WithdrawCase;
import tabard.kernel.CaseReference;
import tabard.kernel.Refusal;

/** One case as its applicant sees it: where it stands, what is asked, how it was decided. */
@Controller
class SupplierCasePages {

    private static final String VIEW = "supplier/case";

    private final CaseOnPage cases;
    private final AnswerRequest answerRequest;
    private final WithdrawCase withdraw;
    private final Forms forms;
    private final PageWords words;

    SupplierCasePages(
            CaseOnPage cases, AnswerRequest answerRequest, WithdrawCase withdraw, Forms forms, PageWords words) {
        this.cases = cases;
        this.answerRequest = answerRequest;
        this.withdraw = withdraw;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping("/supplier/cases/{reference}")
    ModelAndView one(@PathVariable String reference, @RequestParam(required = false) @Nullable String done) {
        var known = List.of("answered", "withdrawn");
        return cases.fill(new ModelAndView(VIEW), read(reference))
                .addObject("done", done != null && known.contains(done) ? done : null);
    }

    @PostMapping("/supplier/cases/{reference}/answer")
    ModelAndView answer(@PathVariable String reference, @RequestParam(defaultValue = "") String answer) {
        var to = read(reference);
        var answers = forms.get("supply-information").check(Map.of("answer", List.of(answer)), words.today());
        var errors = new PageErrors();
        FormErrors.say(answers, words, errors);
        if (!errors.isEmpty()) {
            return cases.fill(errors.page(VIEW), to).addObject("answer", answer);
        }
        try {
            answerRequest.answer(
                    to, answers.text("answer").orElseThrow(), Supplier.current().actor());
            return new ModelAndView("redirect:/supplier/cases/" + to + "?done=answered");
        } catch (Refusal refused) {
            return cases.fill(errors.refused(refused, VIEW), to).addObject("answer", answer);
        }
    }

    @GetMapping("/supplier/cases/{reference}/withdrawal")
    ModelAndView confirm(@PathVariable String reference) {
        return cases.fill(new ModelAndView("supplier/withdraw"), read(reference));
    }

    @PostMapping("/supplier/cases/{reference}/withdrawal")
    ModelAndView withdraw(@PathVariable String reference) {
        var from = read(reference);
        try {
            withdraw.withdraw(from, Supplier.current().actor());
            return new ModelAndView("redirect:/supplier/cases/" + from + "?done=withdrawn");
        } catch (Refusal refused) {
            return cases.fill(new PageErrors().refused(refused, VIEW), from);
        }
    }

    private static CaseReference read(String reference) {
        return Addressed.by(reference, CaseReference::parse);
    }
}
