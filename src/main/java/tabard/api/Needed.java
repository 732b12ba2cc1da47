package tabard.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a body one by one, and says which of them is missing or wrong. */
final class Needed {

    private Needed() {}

    /** What must be there. */
    static <T> T given(String field, @Nullable T value) {
        if (value == null) {
            throw new InvalidRequest(field, "This is needed.");
        }
        return value;
    }

    /** A value in the words of its own type. */
    static <T> T read(String field, @Nullable String text, Function<String, T> read) {
        try {
            return read.apply(given(field, text));
        } catch (IllegalArgumentException invalid) {
            throw new InvalidRequest(field, String.valueOf(invalid.getMessage()));
        }
    }

    /** A list, absent or empty; no entry of it may be null. */
    static <T, R> List<R> each(String field, @Nullable List<@Nullable T> values, BiFunction<String, T, R> read) {
        var all = new ArrayList<R>();
        if (values != null) {
            for (int i = 0; i < values.size(); i++) {
                var at = "%s[%d]".formatted(field, i);
                all.add(read.apply(at, given(at, values.get(i))));
            }
        }
        return all;
    }

    /** A list of words, each in the words of its own type. */
    static <R> List<R> words(String field, @Nullable List<@Nullable String> values, Function<String, R> read) {
        return each(field, values, (at, text) -> read(at, text, read));
    }

    /** Does what a value's own constructor may refuse, and says to which field that belongs. */
    static <T> T checked(String field, java.util.function.Supplier<T> make) {
        try {
            return make.get();
        } catch (IllegalArgumentException invalid) {
            throw new InvalidRequest(field, String.valueOf(invalid.getMessage()));
        }
    }
}
