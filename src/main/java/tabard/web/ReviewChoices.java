package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tabard.powers.ReviewIntervals;

/** The intervals between reviews of arrangements that a draft may state, or leave as is usual. */
@Component
class ReviewChoices {

    static final String FIRST = "firstReview";
    static final String LATER = "laterReview";

    private static final List<Period> USUAL =
            List.of(Period.ofMonths(6), Period.ofYears(1), Period.ofYears(2), Period.ofYears(3));

    private final PageWords words;
    private final DifferenceWords lengths;

    ReviewChoices(PageWords words, DifferenceWords lengths) {
        this.words = words;
        this.lengths = lengths;
    }

    /** What may be chosen, with what the draft says already; the empty choice leaves it as is usual. */
    List<Choice> choices(@Nullable ReviewIntervals own, Function<ReviewIntervals, Period> which) {
        var all = new ArrayList<>(USUAL);
        Optional.ofNullable(own)
                .map(which)
                .filter(period -> !all.contains(period))
                .ifPresent(all::add);
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", words.get("policy.reviews.usual")));
        all.forEach(period -> choices.add(Choice.of(period.toString(), lengths.length(period))));
        return choices;
    }

    /** What was chosen: both intervals, or neither. */
    Optional<ReviewIntervals> read(HttpServletRequest request, @Nullable ReviewIntervals own, PageErrors errors) {
        var first = chosen(request, FIRST, choices(own, ReviewIntervals::first), errors);
        var later = chosen(request, LATER, choices(own, ReviewIntervals::later), errors);
        if (first.isEmpty() != later.isEmpty()) {
            errors.add(first.isEmpty() ? FIRST : LATER, "policy.reviews.both");
        }
        return first.isEmpty() || later.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReviewIntervals(Period.parse(first), Period.parse(later)));
    }

    private static String chosen(HttpServletRequest request, String field, List<Choice> choices, PageErrors errors) {
        var given = request.getParameter(field);
        var value = given == null ? "" : given;
        if (choices.stream().noneMatch(choice -> choice.value().equals(value))) {
            errors.add(field, "policy.choose");
            return "";
        }
        return value;
    }
}
