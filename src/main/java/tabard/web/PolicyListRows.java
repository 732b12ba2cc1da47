package tabard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tabard.scheme.PolicyDocument;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The rows of a list as they stand in the boxes. A row whose text boxes are all empty is none. */
record PolicyListRows(PolicyList list, List<Map<String, String>> rows) {

    static final int MOST = 100;

    /** The rows of a policy. */
    static PolicyListRows of(PolicyList list, PolicyDocument document, JsonMapper json) {
        var rows = new ArrayList<Map<String, String>>();
        for (var row : json.valueToTree(document).get(list.field())) {
            var boxes = new LinkedHashMap<String, String>();
            list.boxes().forEach(box -> boxes.put(box.key(), row.path(box.key()).asString("")));
            rows.add(boxes);
        }
        return new PolicyListRows(list, rows);
    }

    /** The rows as somebody typed them. */
    static PolicyListRows from(PolicyList list, HttpServletRequest request) {
        var rows = new ArrayList<Map<String, String>>();
        for (int at = 0;
                at < MOST
                        && request.getParameter(
                                        name(list, at, list.boxes().getFirst().key()))
                                != null;
                at++) {
            var boxes = new LinkedHashMap<String, String>();
            for (var box : list.boxes()) {
                var typed = request.getParameter(name(list, at, box.key()));
                boxes.put(box.key(), typed == null ? "" : typed.strip());
            }
            if (isTyped(list, boxes)) {
                rows.add(boxes);
            }
        }
        return new PolicyListRows(list, rows);
    }

    private static boolean isTyped(PolicyList list, Map<String, String> boxes) {
        return list.boxes().stream()
                .filter(box -> box.kind() != PolicyList.Kind.CHOICE)
                .anyMatch(box -> !boxes.getOrDefault(box.key(), "").isEmpty());
    }

    /** With an empty row after them. */
    PolicyListRows andOneMore() {
        var more = new ArrayList<>(rows);
        more.add(Map.of());
        return new PolicyListRows(list, more);
    }

    /** The document of a policy with these rows in it; an amount that is no number is among the errors. */
    PolicyDocument in(PolicyDocument document, JsonMapper json, PageErrors errors) {
        ObjectNode tree = json.valueToTree(document);
        var array = tree.putArray(list.field());
        for (int at = 0; at < rows.size(); at++) {
            var node = array.addObject();
            for (var box : list.boxes()) {
                var typed = rows.get(at).getOrDefault(box.key(), "");
                if (typed.isEmpty()) {
                    node.putNull(box.key());
                } else if (box.kind() != PolicyList.Kind.AMOUNT) {
                    node.put(box.key(), typed);
                } else if (typed.matches("\\d{1,9}(\\.\\d{1,9})?")) {
                    node.put(box.key(), new BigDecimal(typed));
                } else {
                    errors.add(name(list, at, box.key()), "policy.list.no-amount");
                }
            }
        }
        return json.treeToValue(tree, PolicyDocument.class);
    }

    /** The name of a box, which is its id. */
    static String name(PolicyList list, int row, String key) {
        return "%s-%d-%s".formatted(list.field(), row, key);
    }
}
