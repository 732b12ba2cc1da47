package tabard.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next where the rest begins; absent at the end
 */
record Page<T>(
        List<T> items,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {

    private static final int MOST = 500;

    Page {
        items = List.copyOf(items);
    }

    /**
     * Cuts a part out of a list.
     *
     * @param cursor what the part before said is next, or null for the first
     * @param limit at most so many, 1 to 500
     */
    static <T> Page<T> of(List<T> all, @Nullable String cursor, @Nullable Integer limit) {
        int size = limit == null ? MOST : limit;
        if (size < 1 || size > MOST) {
            throw new InvalidRequest("limit", "Ask for 1 to %d at a time.".formatted(MOST));
        }
        int from = start(cursor);
        if (from > all.size()) {
            throw new InvalidRequest("cursor", "This cursor belongs to another list.");
        }
        int to = Math.min(all.size(), from + size);
        return new Page<>(all.subList(from, to), to < all.size() ? cursor(to) : null);
    }

    private static int start(@Nullable String cursor) {
        var start = after(cursor);
        if (start > Integer.MAX_VALUE) {
            throw new InvalidRequest("cursor", "This cursor belongs to another list.");
        }
        return (int) start;
    }

    /** The number after which the next part begins. */
    static long after(@Nullable String cursor) {
        if (cursor == null) {
            return 0;
        }
        try {
            var number = Long.parseLong(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII));
            if (number < 0) {
                throw new NumberFormatException("A part begins at no number below nought.");
            }
            return number;
        } catch (IllegalArgumentException notOurs) {
            throw new InvalidRequest("cursor", "This is not a cursor that we gave. Start without one.");
        }
    }

    /** What to say is next where a part ends at a number. */
    static String cursor(long start) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.valueOf(start).getBytes(StandardCharsets.US_ASCII));
    }
}
