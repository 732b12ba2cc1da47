package tabard.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a long list.
 *
 * @param previous the number of the page before, or null
 * @param next the number of the page after, or null
 * @param total how many there are in all
 */
record Slice<T>(
        List<T> items, @Nullable Integer previous, @Nullable Integer next, int total) {

    Slice {
        items = List.copyOf(items);
    }

    /** Cuts out a page; a number beyond the end gives the last one. */
    static <T> Slice<T> of(List<T> all, int page, int size) {
        int last = Math.max(1, (all.size() + size - 1) / size);
        int here = Math.clamp(page, 1, last);
        var items = all.subList((here - 1) * size, Math.min(all.size(), here * size));
        return new Slice<>(items, here == 1 ? null : here - 1, here == last ? null : here + 1, all.size());
    }
}
