package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tabard.forms.Answers;
import tabard.forms.Field;
import tabard.forms.FieldError;
import tabard.forms.Form;
import tabard.forms.Forms;
import tabard.forms.Kind;

/** Puts the forms of the process models on pages, and reads what comes back. */
@Component
class StepForms {

    private final Forms forms;
    private final MessageSource words;
    private final Clock clock;

    StepForms(Forms forms, MessageSource words, Clock clock) {
        this.forms = forms;
        this.words = words;
        this.clock = clock;
    }

    /** The questions of a form with what has been typed so far, but for those named. */
    List<StepField> fields(String id, HttpServletRequest request, String... without) {
        var form = forms.get(id);
        return form.fields().stream()
                .filter(field -> !List.of(without).contains(field.key()))
                .map(field -> field(form, field, request))
                .toList();
    }

    /** Checks what was sent; what will not do is added to the errors. */
    Answers check(String id, HttpServletRequest request, PageErrors errors) {
        var given = request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey(), entry -> Arrays.asList(entry.getValue())));
        var answers = forms.get(id).check(given, LocalDate.now(clock));
        answers.errors().forEach(error -> errors.add(error.field(), error.message(), arguments(error)));
        return answers;
    }

    private StepField field(Form form, Field field, HttpServletRequest request) {
        var label = word(form.key(field, "label"), field.label());
        var hint = field.description().isEmpty() ? null : word(form.key(field, "description"), field.description());
        var options = options(form, field, label);
        return new StepField(
                field.key(),
                kind(field.kind()),
                field.kind() instanceof Kind.Tick ? word("force.confirm", label) : label,
                hint,
                options,
                TypedDate.from(request, field.key()),
                request.getParameter(field.key()));
    }

    private List<Choice> options(Form form, Field field, String label) {
        return switch (field.kind()) {
            case Kind.OneOf(var options, var dropdown) -> {
                var choices = new ArrayList<Choice>();
                if (dropdown) {
                    choices.add(Choice.of("", word("force.choose", "")));
                }
                choices.addAll(choices(form, field, options));
                yield choices;
            }
            case Kind.AnyOf(var options) -> choices(form, field, options);
            case Kind.Tick _ -> List.of(Choice.of("true", label));
            case Kind.Words _, Kind.Amount _, Kind.Day _ -> List.of();
        };
    }

    private List<Choice> choices(Form form, Field field, List<Kind.Option> options) {
        return options.stream()
                .map(option ->
                        Choice.of(option.value(), word(form.key(field, "option." + option.value()), option.label())))
                .toList();
    }

    private static String kind(Kind kind) {
        return switch (kind) {
            case Kind.Words words -> words.paragraphs() ? "textarea" : "text";
            case Kind.Amount _ -> "text";
            case Kind.OneOf oneOf -> oneOf.dropdown() ? "select" : "radios";
            case Kind.Tick _, Kind.AnyOf _ -> "checkboxes";
            case Kind.Day _ -> "date";
        };
    }

    private Object[] arguments(FieldError error) {
        var arguments = new ArrayList<Object>();
        arguments.add(word(error.labelKey(), error.field()));
        error.arguments().forEach(argument -> arguments.add(readable(argument)));
        return arguments.toArray();
    }

    private static Object readable(Object argument) {
        return argument instanceof LocalDate day
                ? DateTimeFormatter.ofPattern("d MMMM uuuu", LocaleContextHolder.getLocale())
                        .format(day)
                : argument;
    }

    private String word(String key, @Nullable String otherwise) {
        var text = words.getMessage(key, null, otherwise, LocaleContextHolder.getLocale());
        return text == null ? "" : text;
    }
}
