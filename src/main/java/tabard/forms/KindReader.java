package tabard.forms;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what an answer must look like from one component of a form. */
final class KindReader {

    /** The longest text we take where a form forgets to say. */
    private static final int LINE = 200;

    private static final int PARAGRAPHS = 4000;

    private KindReader() {}

    static Kind read(Node component) {
        var type = component.text("type", "");
        return switch (type) {
            case "textfield" -> words(component, false);
            case "textarea" -> words(component, true);
            case "number" -> amount(component);
            case "checkbox" -> tick(component);
            case "radio" -> new Kind.OneOf(options(component), false);
            case "select" -> new Kind.OneOf(options(component), true);
            case "checklist" -> new Kind.AnyOf(options(component));
            case "datetime" -> day(component);
            default -> throw new IllegalArgumentException("the component type '%s' is not supported.".formatted(type));
        };
    }

    private static Kind words(Node component, boolean paragraphs) {
        var rules = component.node("validate");
        rules.refuseAllBut(Set.of("required", "minLength", "maxLength", "pattern"));
        var most = rules.number("maxLength");
        var least = rules.number("minLength");
        return new Kind.Words(
                paragraphs,
                least == null ? 0 : least.intValueExact(),
                most == null ? (paragraphs ? PARAGRAPHS : LINE) : most.intValueExact(),
                pattern(rules.text("pattern", "")));
    }

    private static @Nullable Pattern pattern(String text) {
        return text.isEmpty() ? null : Pattern.compile(text);
    }

    private static Kind amount(Node component) {
        var rules = component.node("validate");
        rules.refuseAllBut(Set.of("required", "min", "max"));
        var decimals = component.number("decimalDigits");
        return new Kind.Amount(
                rules.number("min"), rules.number("max"), decimals == null ? 0 : decimals.intValueExact());
    }

    private static Kind tick(Node component) {
        component.node("validate").refuseAllBut(Set.of("required"));
        return new Kind.Tick();
    }

    private static List<Kind.Option> options(Node component) {
        component.node("validate").refuseAllBut(Set.of("required"));
        var options = component.nodes("values").stream()
                .map(option -> new Kind.Option(option.text("value", ""), option.text("label", "")))
                .toList();
        if (options.isEmpty()
                || options.stream()
                        .anyMatch(option ->
                                option.value().isBlank() || option.label().isBlank())) {
            throw new IllegalArgumentException("a choice has options, each with a value and a label.");
        }
        if (options.stream().map(Kind.Option::value).distinct().count() < options.size()) {
            throw new IllegalArgumentException("two options have one value.");
        }
        return options;
    }

    private static Kind day(Node component) {
        component.node("validate").refuseAllBut(Set.of("required"));
        if (!component.text("subtype", "").equals("date")) {
            throw new IllegalArgumentException(
                    "the subtype '%s' is not supported.".formatted(component.text("subtype", "")));
        }
        var bounds = component.node("properties");
        bounds.refuseAllBut(Set.of("first", "last"));
        return new Kind.Day(bound(bounds.text("first", "")), bound(bounds.text("last", "")));
    }

    private static @Nullable DayBound bound(String text) {
        return text.isEmpty() ? null : DayBound.parse(text);
    }
}
