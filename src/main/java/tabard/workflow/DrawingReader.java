package tabard.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tabard.workflow.Drawing.Box;
import tabard.workflow.Drawing.Flow;
import tabard.workflow.Drawing.Kind;
import tabard.workflow.Drawing.Point;
import tabard.workflow.Drawing.Shape;
import tabard.workflow.Drawing.Sign;

/** Reads a drawing from a BPMN 2.0 file: the elements from the model, their places from its diagram data. */
final class DrawingReader {

    private static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String DIAGRAM = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final String PLACES = "http://www.omg.org/spec/DD/20100524/DC";
    private static final String LINES = "http://www.omg.org/spec/DD/20100524/DI";

    private static final Map<String, Kind> KINDS = Map.of(
            "startEvent", Kind.START_EVENT,
            "endEvent", Kind.END_EVENT,
            "intermediateCatchEvent", Kind.CATCH_EVENT,
            "boundaryEvent", Kind.BOUNDARY_EVENT,
            "userTask", Kind.USER_TASK,
            "serviceTask", Kind.SERVICE_TASK,
            "callActivity", Kind.CALL_ACTIVITY,
            "exclusiveGateway", Kind.EXCLUSIVE_GATEWAY,
            "parallelGateway", Kind.PARALLEL_GATEWAY,
            "subProcess", Kind.SUB_PROCESS);

    private static final Map<String, Sign> SIGNS = Map.of(
            "timerEventDefinition", Sign.TIMER,
            "messageEventDefinition", Sign.MESSAGE,
            "conditionalEventDefinition", Sign.CONDITION,
            "terminateEventDefinition", Sign.TERMINATE);

    private final Document document;

    private DrawingReader(Document document) {
        this.document = document;
    }

    /** Reads the first process of a file. */
    static Drawing read(InputStream bpmn) throws IOException {
        return new DrawingReader(Xml.parse(bpmn)).drawing();
    }

    private Drawing drawing() {
        var shapes = Xml.elements(document.getElementsByTagNameNS(DIAGRAM, "BPMNShape"))
                .map(this::shape)
                .toList();
        var flows = Xml.elements(document.getElementsByTagNameNS(DIAGRAM, "BPMNEdge"))
                .map(this::flow)
                .toList();
        var process = first(document.getDocumentElement(), MODEL, "process");
        return new Drawing(process.getAttribute("id"), shapes, flows);
    }

    private Shape shape(Element drawn) {
        var element = modelElement(drawn);
        var kind = KINDS.get(element.getLocalName());
        if (kind == null) {
            throw new IllegalArgumentException(
                    "The picture cannot draw the %s %s.".formatted(element.getLocalName(), element.getAttribute("id")));
        }
        return new Shape(element.getAttribute("id"), kind, sign(element), named(element), place(drawn), label(drawn));
    }

    private static Sign sign(Element element) {
        for (var child : Xml.elements(element.getChildNodes()).toList()) {
            if (child.getLocalName().endsWith("EventDefinition")) {
                var sign = SIGNS.get(child.getLocalName());
                if (sign == null) {
                    throw new IllegalArgumentException("The picture cannot draw the %s of %s."
                            .formatted(child.getLocalName(), element.getAttribute("id")));
                }
                return sign;
            }
        }
        return Sign.NONE;
    }

    private Flow flow(Element drawn) {
        var element = modelElement(drawn);
        if (!element.getLocalName().equals("sequenceFlow")) {
            throw new IllegalArgumentException(
                    "The picture cannot draw the %s %s.".formatted(element.getLocalName(), element.getAttribute("id")));
        }
        var points = Xml.elements(drawn.getElementsByTagNameNS(LINES, "waypoint"))
                .map(point -> new Point(Xml.number(point, "x"), Xml.number(point, "y")))
                .toList();
        return new Flow(element.getAttribute("id"), named(element), points, label(drawn));
    }

    private Element modelElement(Element drawn) {
        var id = drawn.getAttribute("bpmnElement");
        return Xml.elements(document.getElementsByTagNameNS(MODEL, "*"))
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("The diagram draws %s, which is not in the model.".formatted(id)));
    }

    private static boolean named(Element element) {
        return !element.getAttribute("name").isBlank();
    }

    private static Box place(Element drawn) {
        var bounds = Xml.elements(drawn.getChildNodes())
                .filter(child -> child.getLocalName().equals("Bounds"))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("%s has no place.".formatted(drawn.getAttribute("id"))));
        return new Box(
                Xml.number(bounds, "x"),
                Xml.number(bounds, "y"),
                Xml.number(bounds, "width"),
                Xml.number(bounds, "height"));
    }

    private static @Nullable Box label(Element drawn) {
        var labels = drawn.getElementsByTagNameNS(DIAGRAM, "BPMNLabel");
        var placed = Xml.elements(labels)
                .filter(label -> label.getElementsByTagNameNS(PLACES, "Bounds").getLength() > 0);
        return placed.map(DrawingReader::place).findFirst().orElse(null);
    }

    private static Element first(Element parent, String namespace, String name) {
        return Xml.elements(parent.getElementsByTagNameNS(namespace, name))
                .findFirst()
                .orElseThrow();
    }
}
