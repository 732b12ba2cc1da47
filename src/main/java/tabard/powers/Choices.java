package tabard.powers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Sets of things to do, any one of which is enough. None at all means that nothing is enough; the empty set among them, that
 * nothing is needed.
 */
record Choices<T>(List<Set<T>> sets) {

    static <T> Choices<T> nothingNeeded() {
        return new Choices<>(List.of(Set.of()));
    }

    static <T> Choices<T> nothingCan() {
        return new Choices<>(List.of());
    }

    static <T> Choices<T> doing(T one) {
        return new Choices<>(List.of(Set.of(one)));
    }

    static <T> Choices<T> doing(boolean needed, T one) {
        return needed ? doing(one) : nothingNeeded();
    }

    Choices<T> or(Choices<T> other) {
        return smallest(Stream.concat(sets.stream(), other.sets.stream()).toList());
    }

    Choices<T> and(Choices<T> other) {
        if (isNothingNeeded()) {
            return other;
        }
        if (other.isNothingNeeded()) {
            return this;
        }
        var both = new ArrayList<Set<T>>();
        for (var one : sets) {
            for (var two : other.sets) {
                both.add(union(one, two));
            }
        }
        return smallest(both);
    }

    /** Puts other choices in the place of each set. */
    <U> Choices<U> replaced(Function<Set<T>, Choices<U>> by) {
        return smallest(
                sets.stream().flatMap(set -> by.apply(set).sets().stream()).toList());
    }

    private boolean isNothingNeeded() {
        return sets.size() == 1 && sets.getFirst().isEmpty();
    }

    private static <T> Set<T> union(Set<T> one, Set<T> two) {
        var union = new HashSet<>(one);
        union.addAll(two);
        return Set.copyOf(union);
    }

    private static <T> Choices<T> smallest(List<Set<T>> sets) {
        var kept = new ArrayList<Set<T>>();
        sets.stream().sorted(Comparator.comparingInt(Set::size)).forEach(set -> {
            if (kept.stream().noneMatch(set::containsAll)) {
                kept.add(set);
            }
        });
        return new Choices<>(List.copyOf(kept));
    }
}
