package tabard.policy;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tabard.powers.PowerCode;

/**
 * One thing that stands between a draft and its approval, in a sentence for whoever writes it.
 *
 * @param welsh the same in Welsh; null where it quotes what is said in English alone
 */
public record Objection(String english, @Nullable Welsh welsh) {

    /** Says it in Welsh. */
    @FunctionalInterface
    public interface Welsh {

        /** The sentence, by the names given to the powers. */
        String by(Function<PowerCode, String> names);
    }

    /** One that quotes what is said in English alone. */
    static Objection quoted(String english) {
        return new Objection(english, null);
    }

    /** One that names no power. */
    static Objection of(String english, String welsh) {
        return new Objection(english, _ -> welsh);
    }
}
