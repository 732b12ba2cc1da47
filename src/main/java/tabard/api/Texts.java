package tabard.api;

import org.jspecify.annotations.Nullable;

/** Texts that people write, within bounds. */
final class Texts {

    private Texts() {}

    /** A text that must be there. */
    static String of(String field, @Nullable String text, int most) {
        var stripped = optional(field, text, most);
        if (stripped == null) {
            throw new InvalidRequest(field, "This is needed.");
        }
        return stripped;
    }

    /** A text that may be absent; a blank one is. */
    static @Nullable String optional(String field, @Nullable String text, int most) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var stripped = text.strip();
        if (stripped.length() > most) {
            throw new InvalidRequest(field, "Write at most %d characters.".formatted(most));
        }
        return stripped;
    }
}
