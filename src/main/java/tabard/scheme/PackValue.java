package tabard.scheme;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The value of one key of a data file, read as what it must be.
 *
 * @param where file, entry and field, as messages name them
 * @param place on which line it begins
 */
public record PackValue(String where, JsonNode node, PackPlace place) {

    public PackFault fault(String what) {
        return new PackFault("%s: %s.%s".formatted(where, what, place.said()));
    }

    @Nullable
    public String textOrNull() {
        if (!node.isNull() && !node.isString()) {
            throw fault("expected a text, found " + node.getNodeType());
        }
        return node.isNull() ? null : node.stringValue();
    }

    public String text() {
        var text = textOrNull();
        if (text == null || text.isBlank()) {
            throw fault("a text is missing");
        }
        return text;
    }

    @Nullable
    public Integer numberOrNull() {
        if (!node.isNull() && !node.isInt()) {
            throw fault("expected a whole number, found " + node.getNodeType());
        }
        return node.isNull() ? null : Integer.valueOf(node.intValue());
    }

    public boolean flag() {
        if (!node.isBoolean()) {
            throw fault("expected true or false, found " + node.getNodeType());
        }
        return node.booleanValue();
    }

    @Nullable
    Boolean flagOrNull() {
        return node.isNull() ? null : Boolean.valueOf(flag());
    }

    @Nullable
    public LocalDate dayOrNull() {
        var text = textOrNull();
        return text == null ? null : parsed(text, LocalDate::parse, "a day such as 2026-11-21");
    }

    @Nullable
    public Period lengthOrNull() {
        var text = textOrNull();
        return text == null ? null : parsed(text, Period::parse, "a length such as P3Y");
    }

    public <E extends Enum<E>> E word(Class<E> words) {
        var text = text();
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equals(text))
                .findFirst()
                .orElseThrow(() -> fault("'%s' is not one of %s".formatted(text, List.of(words.getEnumConstants()))));
    }

    public List<PackValue> items() {
        if (!node.isArray()) {
            throw fault("expected a list, found " + node.getNodeType());
        }
        return IntStream.range(0, node.size())
                .mapToObj(index -> new PackValue(
                        "%s[%s]".formatted(where, label(node.get(index), index)),
                        node.get(index),
                        place.at(String.valueOf(index))))
                .toList();
    }

    public <T> T read(Function<PackEntry, T> reader) {
        if (!node.isObject()) {
            throw fault("expected keys and values, found " + node.getNodeType());
        }
        return new PackEntry(where, node, place).read(reader);
    }

    private <T> T parsed(String text, Function<String, T> parser, String form) {
        try {
            return parser.apply(text);
        } catch (DateTimeParseException malformed) {
            throw fault("'%s' is not %s".formatted(text, form));
        }
    }

    private static String label(JsonNode item, int index) {
        return List.of("code", "id", "country", "label").stream()
                .map(item::path)
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .findFirst()
                .orElse(String.valueOf(index + 1));
    }
}
