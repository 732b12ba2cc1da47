package tabard.endorsement;

import java.util.HashMap;
import java.util.List;
import tabard.scheme.PackEntry;
import tabard.scheme.PackFault;
import tabard.scheme.PackValue;

/** Reads words of a pack: a text, which is English, or a text for each language. */
final class WordingReader {

    /** The languages of these pages. */
    private static final List<String> LANGUAGES = List.of("en", "cy");

    /** The longest text a pack may say, in characters. */
    private static final int MOST = 4_000;

    private WordingReader() {}

    static Wording read(PackEntry entry, String field) {
        return read(entry.value(field));
    }

    /** The words of an entry that has them beside its other keys. */
    static Wording within(PackEntry entry) {
        var words = new HashMap<String, String>();
        words.put("en", bounded(entry.value("en")));
        if (entry.has("cy")) {
            words.put("cy", bounded(entry.value("cy")));
        }
        return new Wording(words);
    }

    private static Wording read(PackValue value) {
        return value.node().isString()
                ? new Wording(java.util.Map.of("en", bounded(value)))
                : value.read(WordingReader::within);
    }

    private static String bounded(PackValue value) {
        var text = value.text().strip();
        if (text.length() > MOST) {
            throw value.fault("a text has at most %d characters".formatted(MOST));
        }
        return text;
    }

    /** Refuses words that a scheme says are never used of whoever is listed, in any language. */
    static void refuse(PackEntry entry, String field, Wording words, List<String> never) {
        for (var language : LANGUAGES) {
            var said = words.in(language).toLowerCase(java.util.Locale.ROOT);
            for (var word : never) {
                if (said.contains(word.toLowerCase(java.util.Locale.ROOT))) {
                    throw fault(entry, field, word);
                }
            }
        }
    }

    private static PackFault fault(PackEntry entry, String field, String word) {
        return entry.fault(field, "it says '%s', which words_never_used forbids".formatted(word));
    }
}
