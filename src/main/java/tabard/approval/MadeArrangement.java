package tabard.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.SchemeCode;
import tabard.party.ArrangementId;

/**
 * An arrangement as it was made on an application: what was signed, its uniform, and its reviews. Its days and its powers
 * are in {@code party}.
 *
 * @param id under which it was first recorded; it stays, whatever is recorded of its end
 * @param current under which it is known now
 * @param application on which it was made; null where it stood before, and was given its terms here
 * @param uniform the reference under which the uniform is approved
 * @param badge the reference of the badge
 * @param reviewDue the first day on which a review is due
 * @param lock counts its changes
 * @param salt under which the ledger commits to what reviews found
 */
public record MadeArrangement(
        ArrangementId id,
        ArrangementId current,
        @Nullable OrganisationApplicationId application,
        OrganisationId organisation,
        ForceCode force,
        SchemeCode scheme,
        List<SignedAgreement> agreements,
        String uniform,
        String badge,
        LocalDate reviewDue,
        List<Review> reviews,
        int lock,
        UUID salt) {

    /**
     * One review.
     *
     * @param due the day on which it was due
     * @param findings what was found
     */
    public record Review(LocalDate due, LocalDate on, String findings, Act act) {}

    public MadeArrangement {
        agreements = List.copyOf(agreements);
        reviews = List.copyOf(reviews);
    }

    /** The chain on which the ledger writes its reviews, and the key of their process. */
    public String stream() {
        return stream(id);
    }

    static String stream(ArrangementId id) {
        return "arrangement-review:" + id;
    }

    /** Whether a review is due on a day. */
    public boolean due(LocalDate on) {
        return !on.isBefore(reviewDue);
    }

    MadeArrangement reviewed(Review review, LocalDate next) {
        var all = Stream.concat(reviews.stream(), Stream.of(review)).toList();
        return copy(current, agreements, uniform, badge, next, all, lock);
    }

    /** The same, known under another id from now on. */
    MadeArrangement known(ArrangementId as) {
        return copy(as, agreements, uniform, badge, reviewDue, reviews, lock);
    }

    /** The same, with another uniform and badge. */
    MadeArrangement varied(String newUniform, String newBadge) {
        return copy(current, agreements, newUniform, newBadge, reviewDue, reviews, lock);
    }

    /** The same, with one agreement in the place of that of its kind. */
    MadeArrangement signed(SignedAgreement agreement) {
        var others = agreements.stream().filter(one -> one.kind() != agreement.kind());
        var all = Stream.concat(others, Stream.of(agreement)).toList();
        return copy(current, all, uniform, badge, reviewDue, reviews, lock);
    }

    /** The same, as changed so many times. */
    MadeArrangement locked(int times) {
        return copy(current, agreements, uniform, badge, reviewDue, reviews, times);
    }

    private MadeArrangement copy(
            ArrangementId as,
            List<SignedAgreement> signing,
            String wearing,
            String carrying,
            LocalDate due,
            List<Review> reviewing,
            int times) {
        return new MadeArrangement(
                id,
                as,
                application,
                organisation,
                force,
                scheme,
                signing,
                wearing,
                carrying,
                due,
                reviewing,
                times,
                salt);
    }
}
