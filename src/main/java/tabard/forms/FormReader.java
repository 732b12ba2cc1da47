package tabard.forms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a form from the parsed tree of a Camunda Forms file.
 *
 * <p>Whatever we do not keep on the server is refused, for a rule that only a browser keeps is no rule.
 */
public final class FormReader {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Set<String> MEMBERS = Set.of(
            "id",
            "key",
            "label",
            "description",
            "type",
            "layout",
            "properties",
            "validate",
            "values",
            "subtype",
            "dateLabel",
            "decimalDigits");

    private FormReader() {}

    /**
     * Reads a form.
     *
     * @throws IllegalArgumentException if the form asks for anything that we could not keep, saying what
     */
    public static Form read(Map<String, ?> tree) {
        if (!(tree.get("id") instanceof String id) || !ID.matcher(id).matches()) {
            throw new IllegalArgumentException("A form has an id such as verify-training.");
        }
        try {
            return new Form(id, fields(new Node(tree)));
        } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException("Form %s: %s".formatted(id, refused.getMessage()), refused);
        }
    }

    private static List<Field> fields(Node form) {
        var fields = new ArrayList<Field>();
        var keys = new HashSet<String>();
        for (var component : form.nodes("components")) {
            var field = field(component);
            if (!keys.add(field.key())) {
                throw new IllegalArgumentException("Two fields are called %s.".formatted(field.key()));
            }
            fields.add(field);
        }
        return fields;
    }

    private static Field field(Node component) {
        var key = component.text("key", component.text("id", "a component"));
        try {
            var kind = KindReader.read(component);
            component.refuseAllBut(MEMBERS);
            if (!KEY.matcher(key).matches()) {
                throw new IllegalArgumentException("a field has a key such as heldSince.");
            }
            var label = component.text("label", component.text("dateLabel", ""));
            if (label.isBlank()) {
                throw new IllegalArgumentException("a field has a label.");
            }
            var required = component.node("validate").flag("required");
            return new Field(key, label, component.text("description", ""), required, kind);
        } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException("%s: %s".formatted(key, refused.getMessage()), refused);
        }
    }
}
