package tabard.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was answered, and what will not do.
 *
 * @param values the good answers by field key, each in its own type; a field left empty has none
 * @param errors at most one for each field, in the order of the form
 */
public record Answers(Map<String, Object> values, List<FieldError> errors) {

    public Answers {
        values = Map.copyOf(values);
        errors = List.copyOf(errors);
    }

    /** Whether every answer will do. */
    public boolean good() {
        return errors.isEmpty();
    }

    /** What was written. */
    public Optional<String> text(String field) {
        return find(field, String.class);
    }

    /** What was counted. */
    public Optional<BigDecimal> number(String field) {
        return find(field, BigDecimal.class);
    }

    /** Which day was named. */
    public Optional<LocalDate> day(String field) {
        return find(field, LocalDate.class);
    }

    /** Whether it was ticked. */
    public boolean ticked(String field) {
        return find(field, Boolean.class).orElse(false);
    }

    /** What was chosen, where the options are the names of an enum. */
    public <E extends Enum<E>> Optional<E> choice(String field, Class<E> type) {
        return text(field).map(name -> Enum.valueOf(type, name));
    }

    /** All that was chosen. */
    public List<String> several(String field) {
        return values.get(field) instanceof List<?> list
                ? list.stream().map(String.class::cast).toList()
                : List.of();
    }

    private <T> Optional<T> find(String field, Class<T> type) {
        return Optional.ofNullable(values.get(field)).map(type::cast);
    }
}
