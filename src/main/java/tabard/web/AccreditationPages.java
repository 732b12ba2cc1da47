package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tabard.access.SignedIn;
import tabard.accreditation.Accreditations;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.CaseReference;
import tabard.withdrawal.ActAtOnce;
import tabard.withdrawal.ProposeWithdrawal;
import tabard.withdrawal.WithdrawalId;

/** One accreditation in its life, for the force that granted it: how it stands, and what can be done about it. */
@Controller
@RequestMapping("/accreditations")
class AccreditationPages {

    private static final String PROPOSE = "propose-withdrawal";
    private static final String AT_ONCE = "act-at-once";

    private final Accreditations accreditations;
    private final AccreditationLife life;
    private final StepForms forms;
    private final ServedForm served;
    private final ProposeWithdrawal propose;
    private final ActAtOnce actAtOnce;

    AccreditationPages(
            Accreditations accreditations,
            AccreditationLife life,
            StepForms forms,
            ServedForm served,
            ProposeWithdrawal propose,
            ActAtOnce actAtOnce) {
        this.accreditations = accreditations;
        this.life = life;
        this.forms = forms;
        this.served = served;
        this.propose = propose;
        this.actAtOnce = actAtOnce;
    }

    /** Asks for a number, and lists what waits. */
    @GetMapping
    ModelAndView find(@RequestParam Optional<String> number) {
        var page = new ModelAndView("life/find")
                .addObject("rows", life.withdrawals())
                .addObject("changes", life.variations());
        if (number.isEmpty()) {
            return page;
        }
        page.addObject("typed", number.get().strip());
        try {
            var found = AccreditationNumber.parse(number.get());
            if (accreditations.find(found).isPresent()) {
                return new ModelAndView("redirect:/accreditations/" + found);
            }
            return page.addObject(PageErrors.NAME, new PageErrors().add("number", "life.number.unknown"));
        } catch (IllegalArgumentException notANumber) {
            return page.addObject(PageErrors.NAME, new PageErrors().add("number", "life.number.wrong"));
        }
    }

    /** The accreditation that came of a case. */
    @GetMapping(params = "case")
    ModelAndView ofCase(@RequestParam("case") CaseReference reference) {
        return accreditations
                .ofCase(reference)
                .map(found -> new ModelAndView("redirect:/accreditations/" + found.number()))
                .orElseGet(() -> new ModelAndView("redirect:/accreditations"));
    }

    @GetMapping("/{number}")
    ModelAndView one(@PathVariable AccreditationNumber number) {
        return life.page("life/accreditation", accreditations.get(number));
    }

    @GetMapping("/{number}/withdrawal")
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    ModelAndView proposing(@PathVariable AccreditationNumber number, HttpServletRequest request) {
        return life.page("life/propose", accreditations.get(number))
                .addObject("fields", forms.fields(PROPOSE, request));
    }

    @PostMapping("/{number}/withdrawal")
    ModelAndView propose(
            @PathVariable AccreditationNumber number, HttpServletRequest request, RedirectAttributes next) {
        var errors = new PageErrors();
        var answers = forms.check(PROPOSE, request, errors);
        next.addFlashAttribute("notice", "life.notice.proposed");
        return new Attempt(errors, () -> proposing(number, request))
                .run(
                        () -> propose.propose(
                                number,
                                answers.text("reasons").orElseThrow(),
                                SignedIn.current().actor()),
                        "/accreditations/" + number);
    }

    @GetMapping("/{number}/at-once")
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    ModelAndView acting(@PathVariable AccreditationNumber number, HttpServletRequest request) {
        return life.page("life/at-once", accreditations.get(number))
                .addObject("fields", forms.fields(AT_ONCE, request));
    }

    @PostMapping("/{number}/at-once")
    ModelAndView act(
            @PathVariable AccreditationNumber number,
            @RequestParam int seen,
            HttpServletRequest request,
            RedirectAttributes next) {
        var errors = new PageErrors();
        var answers = forms.check(AT_ONCE, request, errors);
        var notice = served.read(answers, errors);
        var withdraws = answers.text("act").filter("WITHDRAW"::equals).isPresent();
        next.addFlashAttribute("notice", withdraws ? "life.notice.withdrawn" : "life.notice.stood-down");
        return new Attempt(errors, () -> acting(number, request))
                .run(() -> act(number, notice, withdraws, seen), "/accreditations/" + number);
    }

    private WithdrawalId act(
            AccreditationNumber number,
            Optional<tabard.accreditation.ServedNotice> notice,
            boolean withdraws,
            int seen) {
        var by = SignedIn.current().actor();
        return withdraws
                ? actAtOnce.withdraw(number, notice.orElseThrow(), seen, by)
                : actAtOnce.standDown(number, notice.orElseThrow(), seen, by);
    }
}
