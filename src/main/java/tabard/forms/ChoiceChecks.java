package tabard.forms;

import java.util.ArrayList;
import java.util.List;
import tabard.forms.AnswerChecks.NotGood;

/** Checks what was chosen: only what was offered will do. */
final class ChoiceChecks {

    private ChoiceChecks() {}

    static String one(List<Kind.Option> options, String text) throws NotGood {
        if (options.stream().noneMatch(option -> option.value().equals(text))) {
            throw new NotGood("not-offered");
        }
        return text;
    }

    /** The chosen values in the order in which they were offered, each once. */
    static List<String> several(Kind.AnyOf kind, List<String> texts) throws NotGood {
        for (var text : texts) {
            one(kind.options(), text);
        }
        var chosen = new ArrayList<String>();
        kind.options().stream().map(Kind.Option::value).filter(texts::contains).forEach(chosen::add);
        return List.copyOf(chosen);
    }

    static boolean tick(String text) throws NotGood {
        return switch (text) {
            case "true", "on" -> true;
            case "false" -> false;
            default -> throw new NotGood("not-offered");
        };
    }
}
