package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tabard.access.SignedIn;
import tabard.policy.ChangeDraft;
import tabard.policy.PolicyDraftId;
import tabard.policy.PolicyDrafts;
import tabard.powers.ForcePolicy;
import tabard.powers.ReviewIntervals;
import tabard.powers.StepOrder;

/** What a draft says of the policy as a whole: its first day, the term of grants, the order of steps. */
@Controller
@RequestMapping("/policy/drafts/{id}/terms")
class PolicyTermsPages {

    private static final List<Integer> YEARS = List.of(1, 2, 3, 4, 5);

    private final PolicyDrafts drafts;
    private final ChangeDraft changeDraft;
    private final ReviewChoices reviewChoices;
    private final PageWords words;

    PolicyTermsPages(PolicyDrafts drafts, ChangeDraft changeDraft, ReviewChoices reviewChoices, PageWords words) {
        this.drafts = drafts;
        this.changeDraft = changeDraft;
        this.reviewChoices = reviewChoices;
        this.words = words;
    }

    @GetMapping
    ModelAndView one(@PathVariable PolicyDraftId id, HttpServletRequest request) {
        var draft = drafts.get(id);
        var policy = draft.policy();
        var typed = TypedDate.from(request, "validFrom");
        return new ModelAndView("policy/terms")
                .addObject("draft", draft)
                .addObject("first", typed.isBlank() ? TypedDate.of(policy.validFrom()) : typed)
                .addObject("terms", terms(policy.term()))
                .addObject("term", typedOr(request, "term", policy.term().toString()))
                .addObject("orders", orders())
                .addObject("order", typedOr(request, "order", policy.order().name()))
                .addObject("firstReviews", reviewChoices.choices(policy.reviews(), ReviewIntervals::first))
                .addObject("firstReview", typedOr(request, ReviewChoices.FIRST, first(policy)))
                .addObject("laterReviews", reviewChoices.choices(policy.reviews(), ReviewIntervals::later))
                .addObject("laterReview", typedOr(request, ReviewChoices.LATER, later(policy)))
                .addObject("lock", typedOr(request, "lock", String.valueOf(draft.lock())));
    }

    @PostMapping
    ModelAndView save(@PathVariable PolicyDraftId id, HttpServletRequest request, RedirectAttributes next) {
        var errors = new PageErrors();
        var policy = drafts.get(id).policy();
        var first = TypedDate.from(request, "validFrom").read("validFrom", errors);
        var end = policy.validTo();
        if (end != null && first.filter(day -> !day.isBefore(end)).isPresent()) {
            errors.add("validFrom", "policy.first-day.after-end");
        }
        var term = chosen(request, "term", terms(policy.term()), errors);
        var order = chosen(request, "order", orders(), errors);
        var reviews = reviewChoices.read(request, policy.reviews(), errors).orElse(null);
        var lock = Lock.from(request);
        next.addFlashAttribute("notice", "policy.notice.changed");
        return new Attempt(errors, () -> one(id, request))
                .run(
                        () -> changeDraft.change(
                                id,
                                with(
                                        new Whole(
                                                first.orElseThrow(), term.orElseThrow(), order.orElseThrow(), reviews),
                                        policy),
                                lock,
                                SignedIn.current().actor()),
                        "/policy/drafts/" + id);
    }

    private static String first(ForcePolicy policy) {
        var reviews = policy.reviews();
        return reviews == null ? "" : reviews.first().toString();
    }

    private static String later(ForcePolicy policy) {
        var reviews = policy.reviews();
        return reviews == null ? "" : reviews.later().toString();
    }

    /** What the page asks for. */
    private record Whole(
            LocalDate first,
            String term,
            String order,
            @Nullable ReviewIntervals reviews) {}

    private static ForcePolicy with(Whole said, ForcePolicy policy) {
        return new ForcePolicy(
                policy.force(),
                policy.scheme(),
                policy.version(),
                said.first(),
                policy.validTo(),
                Period.parse(said.term()),
                StepOrder.valueOf(said.order()),
                policy.powers(),
                policy.levels(),
                policy.recognition(),
                policy.fees(),
                policy.byelaws(),
                policy.areas(),
                said.reviews());
    }

    private List<Choice> terms(Period own) {
        var terms = new ArrayList<>(YEARS.stream().map(Period::ofYears).toList());
        if (!terms.contains(own)) {
            terms.add(own);
        }
        return terms.stream()
                .map(term -> Choice.of(
                        term.toString(),
                        term.getMonths() == 0 && term.getDays() == 0
                                ? words.get("length.years", term.getYears())
                                : term.toString()))
                .toList();
    }

    private List<Choice> orders() {
        return Arrays.stream(StepOrder.values())
                .map(order -> Choice.of(order.name(), words.get("order." + order)))
                .toList();
    }

    private static Optional<String> chosen(
            HttpServletRequest request, String field, List<Choice> choices, PageErrors errors) {
        var value = request.getParameter(field);
        var found = choices.stream()
                .map(Choice::value)
                .filter(one -> one.equals(value))
                .findFirst();
        if (found.isEmpty()) {
            errors.add(field, "policy.choose");
        }
        return found;
    }

    private static String typedOr(HttpServletRequest request, String field, String otherwise) {
        var typed = request.getParameter(field);
        return typed == null ? otherwise : typed;
    }
}
