package tabard.held;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tabard.accreditation.AccreditationHistory;
import tabard.accreditation.AccreditationState;

/** Why an accreditation does not stand, in a sentence for whoever asked. */
final class StateWords {

    /** A rule and its sentence. */
    record Words(NotHeld rule, String message) {}

    private StateWords() {}

    static Optional<Words> reason(AccreditationState state, AccreditationHistory history) {
        return Optional.ofNullable(words(state, history));
    }

    private static @Nullable Words words(AccreditationState state, AccreditationHistory history) {
        return switch (state) {
            case VALID -> null;
            case NOT_YET_VALID ->
                new Words(
                        NotHeld.NOT_YET_VALID,
                        "The accreditation begins on %s."
                                .formatted(HeldRules.day(history.period().from())));
            case EXPIRED ->
                new Words(NotHeld.EXPIRED, "The period of the accreditation was over on %s.".formatted(end(history)));
            case CEASED ->
                new Words(
                        NotHeld.CEASED,
                        "The accreditation ended in law: the holder left the employer, or the arrangement with the employer ended.");
            case WITHDRAWN ->
                new Words(NotHeld.WITHDRAWN, "The chief officer has withdrawn the accreditation by notice.");
            case STOOD_DOWN ->
                new Words(
                        NotHeld.STOOD_DOWN,
                        "The chief officer has varied the accreditation by notice: for the time being no power may be used.");
            case REPLACED ->
                new Words(
                        NotHeld.REPLACED,
                        "Another accreditation took its place on %s. Ask by the number of that one."
                                .formatted(end(history)));
            case UNKNOWN -> throw new IllegalStateException("What is not known is answered before.");
        };
    }

    private static String end(AccreditationHistory history) {
        var end = history.period().to();
        return HeldRules.day(end == null ? LocalDate.MAX : end);
    }
}
