package tabard.ledger;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One spelling for one meaning: sorted keys, no white space, values as text, whole numbers, booleans, lists and objects
 * only (the subset of RFC 8785 that events need).
 */
final class CanonicalJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CanonicalJson() {}

    /** Spells a record, or a map, of plain values. */
    static String of(Object value) {
        return JSON.writeValueAsString(plain(value));
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Boolean truth -> truth;
            case Integer number -> number;
            case Long number -> number;
            case Collection<?> items -> items.stream().map(CanonicalJson::plain).toList();
            case Map<?, ?> map -> sorted(map);
            case Record record -> unwrapped(record);
            case Float _, Double _ ->
                throw new IllegalArgumentException("A fraction has no one spelling: use whole units.");
            default -> value.toString();
        };
    }

    private static Map<String, @Nullable Object> sorted(Map<?, ?> map) {
        var sorted = new TreeMap<String, @Nullable Object>();
        map.forEach((key, value) -> sorted.put(String.valueOf(key), plain(value)));
        return sorted;
    }

    /** A record around one {@code value}, such as a case reference, is spelt as that value. */
    private static @Nullable Object unwrapped(Record record) {
        var components = record.getClass().getRecordComponents();
        if (components.length == 1 && "value".equals(components[0].getName())) {
            return plain(read(record, components[0]));
        }
        var sorted = new TreeMap<String, @Nullable Object>();
        for (var component : components) {
            sorted.put(component.getName(), plain(read(record, component)));
        }
        return sorted;
    }

    private static @Nullable Object read(Record record, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new IllegalStateException("A record can be read: " + component, unreadable);
        }
    }
}
