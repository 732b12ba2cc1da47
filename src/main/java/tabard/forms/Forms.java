package tabard.forms;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every form there is, by id. */
public final class Forms {

    private final Map<String, Form> byId;

    /** Collects forms, each of which has an id of its own. */
    public Forms(Collection<Form> forms) {
        byId = forms.stream().collect(Collectors.toMap(Form::id, Function.identity(), Forms::twice, TreeMap::new));
    }

    private static Form twice(Form one, Form other) {
        throw new IllegalArgumentException("Two forms are called %s.".formatted(other.id()));
    }

    /** Finds the form of an id. */
    public Form get(String id) {
        var form = byId.get(id);
        if (form == null) {
            throw new IllegalArgumentException("There is no form '%s'.".formatted(id));
        }
        return form;
    }

    /** All of them, by id. */
    public Collection<Form> all() {
        return byId.values();
    }
}
