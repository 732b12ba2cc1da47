package tabard.scheme;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tabard.kernel.Sha256;
import tabard.powers.PowersCatalogue;

/**
 * The packs with the changes of the law applied that were known at a moment. Each answer is made once and kept; the changes
 * themselves are read anew when what was read is older than {@link #FRESH}, so that a second program on the same database
 * learns of a change too.
 */
final class LawInTime {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final Supplier<List<CatalogueChange>> source;
    private final Map<Known, Scheme> made = new ConcurrentHashMap<>();
    private volatile @Nullable Read last;

    private record Known(Scheme pack, List<CatalogueChangeId> changes) {}

    private record Read(List<CatalogueChange> changes, long at) {}

    LawInTime(Supplier<List<CatalogueChange>> source) {
        this.source = source;
    }

    /** A scheme by what was known at a moment. */
    Scheme of(Scheme pack, Instant knownAt) {
        var known = changes().stream()
                .filter(change -> change.scheme().equals(pack.code()) && change.knownAt(knownAt))
                .toList();
        return known.isEmpty()
                ? pack
                : made.computeIfAbsent(
                        new Known(pack, known.stream().map(CatalogueChange::id).toList()), _ -> changed(pack, known));
    }

    /** Reads the changes anew when they are next asked for. */
    void forget() {
        last = null;
    }

    /** The pack with these changes made to it, in this order. */
    static Scheme changed(Scheme pack, List<CatalogueChange> changes) {
        return pack.with(Optional.of(catalogue(pack.powers(), changes)));
    }

    private static PowersCatalogue catalogue(PowersCatalogue pack, List<CatalogueChange> changes) {
        var text = changes.stream()
                .map(change -> change.id() + " " + change.change() + "\n")
                .sorted();
        var hash = Sha256.hex(String.join("", text.toList()).getBytes(StandardCharsets.UTF_8))
                .substring(0, 12);
        return pack.changedBy(
                changes.stream().map(CatalogueChange::change).toList(),
                "%s+%d-%s".formatted(pack.version(), changes.size(), hash));
    }

    private List<CatalogueChange> changes() {
        var read = last;
        if (read == null || System.nanoTime() - read.at() > FRESH.toNanos()) {
            read = new Read(List.copyOf(source.get()), System.nanoTime());
            last = read;
        }
        return read.changes();
    }
}
