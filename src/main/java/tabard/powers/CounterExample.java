package tabard.powers;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An answer that breaks an invariant.
 *
 * @param power the power that is answered wrongly
 * @param asked the smallest set of powers found that, asked for together, leads to it
 * @param others the powers it lacks, or that make a difference to it and must not; often none
 * @param offence the offence, where it is about one
 * @param provision what it goes against
 */
public record CounterExample(
        Invariant invariant,
        PowerCode power,
        List<PowerCode> asked,
        List<PowerCode> others,
        @Nullable OffenceCode offence,
        LocalDate on,
        String provision) {

    public CounterExample {
        asked = List.copyOf(asked);
        others = List.copyOf(others);
    }

    /** The same on whatever day, so that it is said once, of the first. */
    CounterExample onAnyDay() {
        return new CounterExample(invariant, power, asked, others, offence, LocalDate.MIN, provision);
    }

    /** Which powers, which invariant and which provision, in English, by the names given to the powers. */
    public String english(Function<PowerCode, String> names) {
        return ProofWords.ENGLISH.say(this, names);
    }

    /** The same in Welsh. */
    public String welsh(Function<PowerCode, String> names) {
        return ProofWords.WELSH.say(this, names);
    }
}
