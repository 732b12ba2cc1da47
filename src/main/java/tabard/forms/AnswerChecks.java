package tabard.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks one set of answers against one form. */
final class AnswerChecks {

    /** Thrown within this package, so that each check can stop at the first thing that will not do. */
    static final class NotGood extends Exception {

        private static final long serialVersionUID = 1L;

        private final String message;
        private final transient List<Object> arguments;

        NotGood(String message, Object... arguments) {
            super(message, null, false, false);
            this.message = message;
            this.arguments = List.of(arguments);
        }

        FieldError of(Form form, Field field) {
            return new FieldError(field.key(), "form.error." + message, form.key(field, "label"), arguments);
        }
    }

    private final Form form;
    private final Map<String, List<String>> given;
    private final LocalDate today;

    AnswerChecks(Form form, Map<String, List<String>> given, LocalDate today) {
        this.form = form;
        this.given = given;
        this.today = today;
    }

    Answers answers() {
        var values = new LinkedHashMap<String, Object>();
        var errors = new ArrayList<FieldError>();
        for (var field : form.fields()) {
            try {
                check(field, values);
            } catch (NotGood reason) {
                errors.add(reason.of(form, field));
            }
        }
        return new Answers(values, errors);
    }

    private void check(Field field, Map<String, Object> values) throws NotGood {
        if (field.kind() instanceof Kind.AnyOf anyOf) {
            var chosen = ChoiceChecks.several(anyOf, texts(field.key()));
            require(field, chosen.isEmpty(), "choose");
            values.put(field.key(), chosen);
            return;
        }
        var text = field.kind() instanceof Kind.Day ? day(field.key()) : only(field.key());
        if (text.isEmpty()) {
            require(field, true, field.kind() instanceof Kind.OneOf ? "choose" : "required");
            return;
        }
        Object value = read(field.kind(), text);
        require(field, Boolean.FALSE.equals(value), "tick");
        values.put(field.key(), value);
    }

    private Object read(Kind kind, String text) throws NotGood {
        return switch (kind) {
            case Kind.Words words -> WordChecks.words(words, text);
            case Kind.Amount amount -> WordChecks.amount(amount, text);
            case Kind.Tick _ -> ChoiceChecks.tick(text);
            case Kind.OneOf oneOf -> ChoiceChecks.one(oneOf.options(), text);
            case Kind.AnyOf anyOf -> ChoiceChecks.one(anyOf.options(), text);
            case Kind.Day day -> DayChecks.day(day, text, today);
        };
    }

    private static void require(Field field, boolean missing, String message) throws NotGood {
        if (field.required() && missing) {
            throw new NotGood(field.kind() instanceof Kind.Tick ? "tick" : message);
        }
    }

    /** A day as its own field or in the three boxes of a page. */
    private String day(String key) throws NotGood {
        var whole = only(key);
        if (!whole.isEmpty()) {
            return whole;
        }
        return DayChecks.join(only(key + "-day"), only(key + "-month"), only(key + "-year"));
    }

    private String only(String key) throws NotGood {
        var texts = texts(key);
        if (texts.size() > 1) {
            throw new NotGood("once");
        }
        return texts.isEmpty() ? "" : texts.getFirst();
    }

    private List<String> texts(String key) {
        return given.getOrDefault(key, List.of()).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
