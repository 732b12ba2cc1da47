package tabard.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One object of a parsed JSON tree, read with care for its types. */
record Node(Map<?, ?> members) {

    void refuseAllBut(Set<String> known) {
        var unknown = new TreeSet<String>();
        members.keySet().forEach(name -> unknown.add(String.valueOf(name)));
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("%s is not supported.".formatted(String.join(", ", unknown)));
        }
    }

    String text(String name, String otherwise) {
        var value = members.get(name);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof String text && !text.startsWith("=")) {
            return text;
        }
        throw new IllegalArgumentException("%s is a plain text, not %s.".formatted(name, value));
    }

    boolean flag(String name) {
        var value = members.get(name);
        if (value == null || value instanceof Boolean) {
            return Boolean.TRUE.equals(value);
        }
        throw new IllegalArgumentException("%s is true or false, not %s.".formatted(name, value));
    }

    @Nullable
    BigDecimal number(String name) {
        var value = members.get(name);
        if (value == null) {
            return null;
        }
        try {
            return new BigDecimal(value.toString());
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException("%s is a number, not %s.".formatted(name, value), noNumber);
        }
    }

    Node node(String name) {
        return new Node(members.get(name) instanceof Map<?, ?> map ? map : Map.of());
    }

    List<Node> nodes(String name) {
        return members.get(name) instanceof List<?> list
                ? list.stream().map(item -> new Node((Map<?, ?>) item)).toList()
                : List.of();
    }
}
