package tabard.scheme;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One map of a data file, read strictly: a key that is missing, of another kind, or never asked for is a {@link PackFault}
 * that says where.
 */
public final class PackEntry {

    private final String where;
    private final PackPlace place;
    private final Map<String, JsonNode> unread = new LinkedHashMap<>();

    PackEntry(String where, JsonNode map, PackPlace place) {
        this.where = where;
        this.place = place;
        map.properties().forEach(property -> unread.put(property.getKey(), property.getValue()));
    }

    /** Reads this entry whole: a key that the reader has not asked for is a fault. */
    <T> T read(Function<PackEntry, T> reader) {
        T result;
        try {
            result = reader.apply(this);
        } catch (IllegalArgumentException unusable) {
            throw new PackFault("%s: %s%s".formatted(where, unusable.getMessage(), place.said()), unusable);
        }
        if (!unread.isEmpty()) {
            throw fault(unread.keySet().iterator().next(), "is not a known key here");
        }
        return result;
    }

    public PackFault fault(String field, String what) {
        return new PackFault("%s, field %s: %s.%s"
                .formatted(where, field, what, place.at(field).said()));
    }

    public boolean has(String field) {
        return unread.containsKey(field);
    }

    /** The keys not read so far, for a map whose keys are not known beforehand. */
    public Set<String> keys() {
        return Set.copyOf(unread.keySet());
    }

    /** Passes over keys that are for people, or for other readers. They must be there all the same. */
    public void skip(String... fields) {
        Arrays.stream(fields).forEach(this::value);
    }

    /** Passes over keys that may be there. */
    public void skipIfPresent(String... fields) {
        Arrays.stream(fields).filter(this::has).forEach(this::value);
    }

    public String text(String field) {
        return value(field).text();
    }

    @Nullable
    public String textOrNull(String field) {
        return value(field).textOrNull();
    }

    public List<String> texts(String field) {
        return value(field).items().stream().map(PackValue::text).toList();
    }

    @Nullable
    public Integer numberOrNull(String field) {
        return value(field).numberOrNull();
    }

    public int number(String field) {
        var number = numberOrNull(field);
        if (number == null) {
            throw fault(field, "a number is missing");
        }
        return number;
    }

    public boolean flag(String field) {
        return value(field).flag();
    }

    public LocalDate day(String field) {
        var day = dayOrNull(field);
        if (day == null) {
            throw fault(field, "a day is missing");
        }
        return day;
    }

    @Nullable
    LocalDate dayOrNull(String field) {
        return value(field).dayOrNull();
    }

    public <E extends Enum<E>> E word(String field, Class<E> words) {
        return value(field).word(words);
    }

    public <E extends Enum<E>> List<E> words(String field, Class<E> words) {
        return value(field).items().stream().map(item -> item.word(words)).toList();
    }

    public <T> T map(String field, Function<PackEntry, T> reader) {
        return value(field).read(reader);
    }

    public <T> List<T> entries(String field, Function<PackEntry, T> reader) {
        return value(field).items().stream().map(item -> item.read(reader)).toList();
    }

    public PackValue value(String field) {
        var node = unread.remove(field);
        if (node == null) {
            throw fault(field, "is missing");
        }
        return new PackValue("%s, field %s".formatted(where, field), node, place.at(field));
    }
}
