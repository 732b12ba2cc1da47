package tabard.workflow.camunda;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** The places of the steps on the sheet. */
final class ModelPlaces {

    static List<String> overlaps(Model model) {
        var overlapping = new ArrayList<String>();
        var shapes = model.elements("//bpmndi:BPMNShape[not(contains(@bpmnElement, 'SubProcess_')) and not("
                + "@bpmnElement = //bpmn:boundaryEvent/@id)]/dc:Bounds");
        for (int i = 0; i < shapes.size(); i++) {
            for (int j = i + 1; j < shapes.size(); j++) {
                if (overlap(box(shapes.get(i)), box(shapes.get(j)))) {
                    overlapping.add(name(shapes.get(i)) + " and " + name(shapes.get(j)));
                }
            }
        }
        return overlapping;
    }

    private static String name(Element bounds) {
        return ((Element) bounds.getParentNode()).getAttribute("bpmnElement");
    }

    private static Map<String, Double> box(Element bounds) {
        double x = Double.parseDouble(bounds.getAttribute("x"));
        double y = Double.parseDouble(bounds.getAttribute("y"));
        return Map.of(
                "left",
                x,
                "top",
                y,
                "right",
                x + Double.parseDouble(bounds.getAttribute("width")),
                "bottom",
                y + Double.parseDouble(bounds.getAttribute("height")));
    }

    private static boolean overlap(Map<String, Double> one, Map<String, Double> other) {
        return one.get("left") < other.get("right")
                && other.get("left") < one.get("right")
                && one.get("top") < other.get("bottom")
                && other.get("top") < one.get("bottom");
    }
}
