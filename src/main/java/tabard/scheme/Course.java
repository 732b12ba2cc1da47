package tabard.scheme;

import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A training course for accredited people.
 *
 * @param route the training that it gives, matched by the powers that it suits
 * @param authority who set it
 * @param renewal after how long it is to be taken again, where that is known
 */
public record Course(
        String code,
        String name,
        String route,
        String authority,
        @Nullable Period renewal) {

    /** After how long it is to be taken again, where that is known. */
    public Optional<Period> renewedAfter() {
        return Optional.ofNullable(renewal);
    }
}
