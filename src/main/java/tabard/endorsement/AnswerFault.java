package tabard.endorsement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why an answer will not do.
 *
 * @param field where, such as {@code answers.sites}
 * @param label the words of the question, or of what else it is
 * @param message the key of the message, whose argument 0 is the label; null where the pack has words of its own
 * @param arguments what the message names besides the label
 * @param own the words of the pack
 */
public record AnswerFault(
        String field,
        Wording label,
        @Nullable String message,
        List<Object> arguments,
        @Nullable Wording own) {

    public AnswerFault {
        arguments = List.copyOf(arguments);
    }
}
