package tabard.scheme;

import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tabard.kernel.ForceCode;
import tabard.powers.Confidence;

/**
 * One question of an application, asked once, with the forces that ask it and how each of them does.
 *
 * @param by in the order of the forces
 */
public record AskedQuestion(ApplicationQuestion question, List<ByForce> by) {

    /**
     * How one force asks it.
     *
     * @param label its own words; empty where they are the usual ones
     * @param maxAge how old a document may be on the day of the application; null where the force sets no limit
     * @param source where it is known from
     */
    public record ByForce(
            ForceCode force,
            Map<String, String> label,
            @Nullable Period maxAge,
            Confidence confidence,
            String source) {

        public ByForce {
            label = Map.copyOf(label);
        }
    }

    public AskedQuestion {
        by = List.copyOf(by);
    }

    /** The forces that ask in words of their own. */
    public List<ByForce> inOtherWords() {
        return by.stream().filter(one -> !one.label().isEmpty()).toList();
    }

    /** The shortest age limit of those that set one: a document within it will do for all. */
    public Optional<Period> maxAge() {
        return by.stream()
                .flatMap(one -> Stream.ofNullable(one.maxAge()))
                .min(Comparator.comparingLong(Period::toTotalMonths));
    }

    /** Whether those that ask it set different age limits. */
    public boolean agesDiffer() {
        return by.stream()
                        .map(one -> Optional.ofNullable(one.maxAge()))
                        .distinct()
                        .count()
                > 1;
    }
}
