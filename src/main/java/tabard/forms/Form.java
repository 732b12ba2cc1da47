package tabard.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What one step asks.
 *
 * @param id the name by which a model refers to it, such as {@code record-vetting-outcome}
 */
public record Form(String id, List<Field> fields) {

    public Form {
        fields = List.copyOf(fields);
    }

    /** The message key of the form's title. */
    public String key() {
        return "form.%s.title".formatted(id);
    }

    /**
     * The message key of a part of a field.
     *
     * @param part {@code label}, {@code description} or {@code option.<value>}
     */
    public String key(Field field, String part) {
        return "form.%s.%s.%s".formatted(id, field.key(), part);
    }

    /** Finds the field of a key. */
    public Field field(String key) {
        return fields.stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The form %s has no field %s.".formatted(id, key)));
    }

    /**
     * Checks what a person answered.
     *
     * @param given values by field key, as a web form sends them; a day may come whole, or as {@code <key>-day},
     *     {@code <key>-month} and {@code <key>-year}; what the form does not ask is not looked at
     * @param today the day on which it is answered, in Europe/London
     */
    public Answers check(Map<String, List<String>> given, LocalDate today) {
        return new AnswerChecks(this, given, today).answers();
    }
}
