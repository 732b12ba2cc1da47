package tabard.scheme;

import java.util.Map;

/**
 * Where in a data file something stands.
 *
 * @param lines the line on which each key and each item of the file begins, by its JSON pointer
 * @param pointer the JSON pointer of this one
 */
record PackPlace(Map<String, Integer> lines, String pointer) {

    PackPlace at(String key) {
        return new PackPlace(
                lines, "%s/%s".formatted(pointer, key.replace("~", "~0").replace("/", "~1")));
    }

    /** The end of a message that says on which line; what is missing is missing from the entry around it. */
    String said() {
        var nearest = pointer;
        while (!lines.containsKey(nearest) && !nearest.isEmpty()) {
            nearest = nearest.substring(0, nearest.lastIndexOf('/'));
        }
        return " See line %d.".formatted(lines.getOrDefault(nearest, 1));
    }
}
