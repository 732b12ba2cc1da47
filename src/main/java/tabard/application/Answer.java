package tabard.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one question of an application.
 *
 * @param value the text, {@code yes} or {@code no}, the code of the choice, or the id of a document
 * @param dated the day that stands on a document; null where it was not asked for
 */
public record Answer(String value, @Nullable LocalDate dated) {

    /** An answer without a day. */
    public static Answer of(String value) {
        return new Answer(value, null);
    }
}
