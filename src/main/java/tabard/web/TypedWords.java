package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.text.Normalizer;
import tabard.party.PlainText;

/** Reads the words a person typed into one box, and says what will not do. */
final class TypedWords {

    private TypedWords() {}

    /** What was typed, or an empty text and why among the errors: missing is said by {@code <key>.missing}. */
    static String needed(HttpServletRequest request, String field, String key, int longest, PageErrors errors) {
        var text = optional(request, field, longest, errors);
        if (text.isEmpty() && errors.on(field) == null) {
            errors.add(field, key + ".missing");
        }
        return text;
    }

    /** What was typed, perhaps nothing. */
    static String optional(HttpServletRequest request, String field, int longest, PageErrors errors) {
        var given = request.getParameter(field);
        var text = given == null
                ? ""
                : Normalizer.normalize(given, Normalizer.Form.NFC).strip();
        if (text.codePointCount(0, text.length()) > longest) {
            errors.add(field, "typed.too-long", longest);
        } else if (PlainText.firstHidden(text).isPresent()) {
            errors.add(field, "typed.hidden");
        }
        return text;
    }
}
