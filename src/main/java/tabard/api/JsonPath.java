package tabard.api;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Where in a body something is wrong, as whoever wrote it would say. */
final class JsonPath {

    private JsonPath() {}

    /** Such as {@code powers[0].offences}. */
    static String of(List<JacksonException.Reference> path) {
        var text = new StringBuilder();
        for (var step : path) {
            if (step.getPropertyName() == null) {
                text.append('[').append(step.getIndex()).append(']');
            } else {
                text.append(text.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return text.toString();
    }

    static String sentence(DatabindException fault) {
        return switch (fault) {
            case UnrecognizedPropertyException unknown ->
                "There is no field '%s' here. Leave it out.".formatted(unknown.getPropertyName());
            case InvalidFormatException wrong
            when wrong.getTargetType() != null && wrong.getTargetType().isEnum() ->
                "'%s' is not one of %s."
                        .formatted(
                                wrong.getValue(), List.of(wrong.getTargetType().getEnumConstants()));
            case InvalidFormatException wrong -> plain(wrong);
            case MismatchedInputException wrong
            when wrong.getTargetType() != null -> "This is not %s.".formatted(kind(wrong.getTargetType()));
            default -> plain(fault);
        };
    }

    /** A value's own sentence, without what the JSON library says around it. */
    private static String plain(DatabindException fault) {
        var message = String.valueOf(fault.getOriginalMessage());
        var own = message.indexOf("): ");
        return own >= 0 && message.startsWith("Cannot deserialize") ? message.substring(own + 3) : message;
    }

    private static String kind(Class<?> type) {
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (Number.class.isAssignableFrom(type) || type == int.class || type == long.class) {
            return "a number";
        }
        if (java.util.Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        return type == String.class ? "a text" : "of the kind that belongs here";
    }
}
