package tabard.api;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads one of the names that there are, and says which those are where it is none. */
final class Chosen {

    private Chosen() {}

    static <E extends Enum<E>> E of(Class<E> type, String text) {
        return of(type, EnumSet.allOf(type), text);
    }

    static <E extends Enum<E>> E of(Class<E> type, Set<E> among, String text) {
        return among.stream()
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Say one of %s."
                        .formatted(
                                EnumSet.copyOf(among).stream().map(Enum::name).collect(Collectors.joining(", ")))));
    }
}
