package tabard.party;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an employer says of a last day that was recorded wrongly.
 *
 * @param lastDay the last day as it was; null where the person has not left
 * @param reason how the wrong day came to be recorded: 1 to {@value #LONGEST} characters
 */
public record RightLastDay(@Nullable LocalDate lastDay, String reason) {

    /** The longest reason. */
    public static final int LONGEST = 1_000;

    public RightLastDay {
        reason = reason.strip();
        if (reason.isEmpty() || reason.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "Say how the wrong day came to be recorded, in at most %d characters.".formatted(LONGEST));
        }
    }
}
