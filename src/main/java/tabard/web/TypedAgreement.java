package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as it was typed, with whatever is wrong with it told beside the fields: whoever owns it, and a day on which it is
 * looked at again, which is still to come.
 *
 * @param owner the post that owns it; empty where none was typed
 * @param typed the day as typed, to be shown again
 * @param review the day; null where it cannot be read
 */
record TypedAgreement(
        String owner, TypedDate typed, @Nullable LocalDate review) {

    static TypedAgreement from(HttpServletRequest request, LocalDate today, PageErrors errors) {
        var owner = TypedWords.needed(request, "owner", "approval.owner", 100, errors);
        var typed = TypedDate.from(request, "review");
        var review = typed.read("review", errors);
        if (review.isPresent() && !review.get().isAfter(today)) {
            errors.add("review", "approval.review.past");
        }
        return new TypedAgreement(owner, typed, review.orElse(null));
    }
}
