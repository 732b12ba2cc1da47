package tabard.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tabard.powers.Reason;

/**
 * One thing that keeps an application from being sent.
 *
 * @param field where it is, such as {@code answers.insurance} or {@code forces[dorset].powers}
 * @param code which kind of thing it is, for whoever says it in another language
 * @param arguments what that is completed with
 * @param reason the reason of the rules, where they give one
 * @param sentence the whole in English: what is wrong and what to do
 */
public record Missing(
        String field,
        String code,
        List<String> arguments,
        @Nullable Reason reason,
        String sentence) {

    public Missing {
        arguments = List.copyOf(arguments);
    }

    /** Something missing; the sentence has the arguments in it already. */
    public static Missing of(String field, String code, String sentence, Object... arguments) {
        return new Missing(
                field, code, List.of(arguments).stream().map(String::valueOf).toList(), null, sentence);
    }
}
