package tabard.scheme;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A training course for accredited people.
 *
 * @param route the training that it gives, matched by the powers that it suits
 * @param authority who set it
 * @param hours as published or as a force has set them; they are never a minimum of law, and no rule reads them
 * @param examRequired whether it ends with an examination, where that is known
 * @param modules the subjects that it has to cover, where they are published
 * @param renewal after how long it is to be taken again, where that is known
 */
public record Course(
        String code,
        String name,
        String route,
        String authority,
        @Nullable Period renewal,
        Kind kind,
        @Nullable Integer hours,
        @Nullable Boolean examRequired,
        List<CourseModule> modules) {

    /** For which work it is. */
    public enum Kind {
        /** What everybody takes. */
        CORE,
        /** What those take who stop or direct traffic. */
        TRAFFIC,
        /** What some take besides, by their role. */
        PATHWAY,
        /** What one force has set for itself. */
        LOCAL
    }

    public Course {
        modules = List.copyOf(modules);
    }

    /** After how long it is to be taken again, where that is known. */
    public Optional<Period> renewedAfter() {
        return Optional.ofNullable(renewal);
    }
}
