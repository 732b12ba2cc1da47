package tabard.web;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One question of a step's form, as a page asks it, in the person's language.
 *
 * @param kind {@code text}, {@code textarea}, {@code radios}, {@code select}, {@code checkboxes} or {@code date}
 * @param typed the day as typed, for a date
 * @param value what was typed, or null
 */
record StepField(
        String name,
        String kind,
        String label,
        @Nullable String hint,
        List<Choice> options,
        TypedDate typed,
        @Nullable String value) {

    StepField {
        options = List.copyOf(options);
    }

    /** The same question with fewer options. */
    StepField offering(Predicate<Choice> which) {
        return new StepField(
                name, kind, label, hint, options.stream().filter(which).toList(), typed, value);
    }

    /** What is ticked, for checkboxes: one to a line. */
    public List<String> values() {
        return value == null ? List.of() : value.lines().toList();
    }
}
