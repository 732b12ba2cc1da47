package tabard.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tabard.endorsement.EndorsementScheme;
import tabard.endorsement.Question;

/** Reads the answers to the form of a pack out of JSON, each in the type of its question. */
final class GivenAnswers {

    private GivenAnswers() {}

    static Map<String, List<String>> read(EndorsementScheme scheme, @Nullable Map<String, @Nullable Object> given) {
        var read = new HashMap<String, List<String>>();
        if (given != null) {
            given.forEach((code, value) -> {
                if (value != null) {
                    var kind = scheme.question(code).map(Question::kind).orElse(null);
                    read.put(code, kind == null ? List.of() : texts("answers." + code, kind, value));
                }
            });
        }
        return read;
    }

    private static List<String> texts(String field, Question.Kind kind, Object value) {
        return switch (kind) {
            case TEXT, PARAGRAPH, CHOICE, DOCUMENT -> List.of(text(field, value, "Give a text."));
            case DAY -> List.of(text(field, value, "Give a day such as 2026-11-21."));
            case NUMBER -> List.of(number(field, value));
            case TICK -> List.of(String.valueOf(flag(field, value)));
            case YES_NO -> List.of(yesOrNo(field, value));
            case SEVERAL -> several(field, value);
        };
    }

    private static String text(String field, Object value, String otherwise) {
        if (value instanceof String text) {
            return text;
        }
        throw new InvalidRequest(field, otherwise);
    }

    private static String number(String field, Object value) {
        if (value instanceof Integer || value instanceof Long) {
            return value.toString();
        }
        throw new InvalidRequest(field, "Give a whole number.");
    }

    private static boolean flag(String field, Object value) {
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw new InvalidRequest(field, "Give true or false.");
    }

    private static String yesOrNo(String field, Object value) {
        if (value instanceof String text) {
            return text;
        }
        return flag(field, value) ? "yes" : "no";
    }

    private static List<String> several(String field, Object value) {
        if (!(value instanceof List<?> list)) {
            throw new InvalidRequest(field, "Give a list of texts.");
        }
        return list.stream()
                .map(item -> text(field, item == null ? "" : item, "Give a list of texts."))
                .toList();
    }
}
