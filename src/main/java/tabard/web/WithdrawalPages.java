package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tabard.access.SignedIn;
import tabard.accreditation.ServedNotice;
import tabard.forms.Answers;
import tabard.kernel.Actor;
import tabard.withdrawal.DecideWithdrawal;
import tabard.withdrawal.DropWithdrawal;
import tabard.withdrawal.RecordRepresentations;
import tabard.withdrawal.ReviewOutcome;
import tabard.withdrawal.ReviewUrgentAct;
import tabard.withdrawal.ReviewUrgentAct.Found;
import tabard.withdrawal.WithdrawalId;
import tabard.withdrawal.Withdrawals;

/** One withdrawal: read, heard, decided, looked at again or dropped. */
@Controller
@RequestMapping("/withdrawals/{id}")
class WithdrawalPages {

    private static final String HEAR = "record-representations";
    private static final String DECIDE = "decide-withdrawal";
    private static final String REVIEW = "review-urgent-act";

    private final Withdrawals withdrawals;
    private final WithdrawalView view;
    private final StepForms forms;
    private final ServedForm served;
    private final RecordRepresentations representations;
    private final DecideWithdrawal decide;
    private final ReviewUrgentAct review;
    private final DropWithdrawal drop;

    WithdrawalPages(
            Withdrawals withdrawals,
            WithdrawalView view,
            StepForms forms,
            ServedForm served,
            RecordRepresentations representations,
            DecideWithdrawal decide,
            ReviewUrgentAct review,
            DropWithdrawal drop) {
        this.withdrawals = withdrawals;
        this.view = view;
        this.forms = forms;
        this.served = served;
        this.representations = representations;
        this.decide = decide;
        this.review = review;
        this.drop = drop;
    }

    @GetMapping
    ModelAndView one(@PathVariable WithdrawalId id, HttpServletRequest request) {
        return view.page(withdrawals.get(id), request);
    }

    @PostMapping("/representations")
    ModelAndView hear(@PathVariable WithdrawalId id, HttpServletRequest request, RedirectAttributes next) {
        var errors = new PageErrors();
        var answers = forms.check(HEAR, request, errors);
        var came = answers.text("answer").filter("RECEIVED"::equals).isPresent();
        var said = answers.text("said").orElse("").strip();
        if (came && answers.day("received").isEmpty() && errors.on("received") == null) {
            errors.add("received", "date.missing");
        }
        if (came && said.length() < 3 && errors.on("said") == null) {
            errors.add("said", "life.said.missing");
        }
        next.addFlashAttribute("notice", "life.notice.heard");
        return attempt(id, request, errors, by -> {
            if (came) {
                representations.received(id, answers.day("received").orElseThrow(), said, by);
            } else {
                representations.none(id, by);
            }
        });
    }

    @PostMapping("/decision")
    ModelAndView decide(
            @PathVariable WithdrawalId id,
            @RequestParam int seen,
            HttpServletRequest request,
            RedirectAttributes next) {
        var errors = new PageErrors();
        var answers = forms.check(DECIDE, request, errors);
        var withdraws = answers.text("outcome").filter("WITHDRAWN"::equals).isPresent();
        var notice = withdraws ? served.read(answers, errors) : Optional.<ServedNotice>empty();
        next.addFlashAttribute("notice", withdraws ? "life.notice.withdrawn" : "life.notice.kept");
        return attempt(id, request, errors, by -> {
            if (withdraws) {
                decide.withdraw(id, notice.orElseThrow(), seen, by);
            } else {
                decide.keep(id, answers.text("reasons").orElseThrow(), by);
            }
        });
    }

    @PostMapping("/review")
    ModelAndView review(
            @PathVariable WithdrawalId id,
            @RequestParam int seen,
            HttpServletRequest request,
            RedirectAttributes next) {
        var errors = new PageErrors();
        var answers = forms.check(REVIEW, request, errors);
        var outcome = answers.choice("outcome", ReviewOutcome.class);
        var notice = outcome.filter(ReviewOutcome::served).isPresent()
                ? served.read(answers, errors)
                : Optional.<ServedNotice>empty();
        next.addFlashAttribute("notice", "life.notice.reviewed");
        return attempt(
                id, request, errors, by -> review.review(id, found(outcome.orElseThrow(), answers, notice, seen), by));
    }

    @PostMapping("/drop")
    ModelAndView drop(@PathVariable WithdrawalId id, HttpServletRequest request, RedirectAttributes next) {
        var errors = new PageErrors();
        var typed = request.getParameter("why");
        var why = typed == null ? "" : typed.strip();
        if (why.length() < 3 || why.length() > 2_000) {
            errors.add("why", "life.why.missing");
        }
        next.addFlashAttribute("notice", "life.notice.dropped");
        return attempt(id, request, errors, by -> drop.drop(id, why, by));
    }

    private static Found found(ReviewOutcome outcome, Answers answers, Optional<ServedNotice> notice, int seen) {
        return new Found(outcome, answers.text("reasons").orElseThrow(), notice.orElse(null), seen);
    }

    private ModelAndView attempt(WithdrawalId id, HttpServletRequest request, PageErrors errors, Consumer<Actor> deed) {
        return new Attempt(errors, () -> one(id, request))
                .run(() -> deed.accept(SignedIn.current().actor()), "/withdrawals/" + id);
    }
}
