package tabard.scheme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong in a policy while it is read. */
final class FoundFaults {

    /** Beyond so many a document is not a policy with faults, but something else. */
    private static final int MOST = 500;

    private final List<PolicyFault> found = new ArrayList<>();

    void add(String field, PolicyRule rule, String message) {
        add(new PolicyFault(field, rule, message));
    }

    void add(PolicyFault fault) {
        if (found.size() < MOST) {
            found.add(fault);
        }
    }

    List<PolicyFault> all() {
        return List.copyOf(found);
    }

    boolean any() {
        return !found.isEmpty();
    }

    /** Sees that a text is no longer than it may be. */
    void text(String field, @Nullable String text, int most) {
        if (text != null && text.length() > most) {
            add(field, PolicyRule.WELL_FORMED, "Write at most %d characters.".formatted(most));
        }
    }

    /** What must be there, in the words of its own type. */
    <T> Optional<T> needed(String field, @Nullable String text, Function<String, T> read) {
        if (text == null || text.isBlank()) {
            add(field, PolicyRule.GIVEN, "This is needed.");
            return Optional.empty();
        }
        return given(field, text, read);
    }

    /** What may be left out, in the words of its own type. */
    <T> Optional<T> given(String field, @Nullable String text, Function<String, T> read) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(read.apply(text));
        } catch (IllegalArgumentException notThat) {
            add(field, PolicyRule.WELL_FORMED, String.valueOf(notThat.getMessage()));
            return Optional.empty();
        }
    }

    /** A value that must be there. */
    <T> Optional<T> needed(String field, @Nullable T value) {
        if (value == null) {
            add(field, PolicyRule.GIVEN, "This is needed.");
        }
        return Optional.ofNullable(value);
    }

    /** One of a few words that must be there. */
    <E extends Enum<E>> Optional<E> oneOf(String field, @Nullable String text, Class<E> words) {
        var word = needed(field, text, Function.identity());
        return word.flatMap(given -> known(field, given, words));
    }

    /** One of a few words. */
    <E extends Enum<E>> Optional<E> known(String field, String text, Class<E> words) {
        var known = Arrays.stream(words.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst();
        if (known.isEmpty()) {
            add(
                    field,
                    PolicyRule.KNOWN_CODE,
                    "'%s' is not one of %s.".formatted(text, List.of(words.getEnumConstants())));
        }
        return known;
    }

    /** What of a list can be read; an entry that is null is a fault. */
    <T, R> List<R> each(String field, @Nullable List<@Nullable T> values, BiFunction<String, T, Optional<R>> read) {
        var all = new ArrayList<R>();
        for (int i = 0; values != null && i < values.size(); i++) {
            var at = "%s[%d]".formatted(field, i);
            needed(at, values.get(i)).flatMap(value -> read.apply(at, value)).ifPresent(all::add);
        }
        return all;
    }

    /** Says of each repetition in a list that it is one. */
    <T> void onceEach(
            String field, @Nullable List<@Nullable T> values, String within, Function<T, @Nullable String> name) {
        var seen = new HashSet<String>();
        visit(values, field, (at, value) -> {
            var named = name.apply(value);
            if (named != null && !seen.add(named)) {
                add(at + within, PolicyRule.NAMED_ONCE, "'%s' stands there twice. Name it once.".formatted(named));
            }
        });
    }

    /** Goes through what is not null in a list. */
    static <T> void visit(@Nullable List<@Nullable T> values, String field, BiConsumer<String, T> look) {
        for (int i = 0; values != null && i < values.size(); i++) {
            var value = values.get(i);
            if (value != null) {
                look.accept("%s[%d]".formatted(field, i), value);
            }
        }
    }
}
