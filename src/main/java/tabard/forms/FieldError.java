package tabard.forms;

import java.util.List;

/**
 * Why an answer will not do.
 *
 * @param field the key of the field
 * @param message the message key, such as {@code form.error.required}; its argument 0 is the text of {@code labelKey}
 * @param labelKey the message key of the field's label
 * @param arguments what the message names besides the label, from argument 1: numbers, days or texts
 */
public record FieldError(String field, String message, String labelKey, List<Object> arguments) {

    public FieldError {
        arguments = List.copyOf(arguments);
    }
}
