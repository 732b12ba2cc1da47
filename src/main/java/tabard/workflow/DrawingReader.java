package tabard.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
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
        return new DrawingReader(parse(bpmn)).drawing();
    }

    private static Document parse(InputStream bpmn) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(bpmn);
        } catch (ParserConfigurationException | SAXException unreadable) {
            throw new IOException("The model is not readable XML.", unreadable);
        }
    }

    private Drawing drawing() {
        var shapes = elements(document.getElementsByTagNameNS(DIAGRAM, "BPMNShape"))
                .map(this::shape)
                .toList();
        var flows = elements(document.getElementsByTagNameNS(DIAGRAM, "BPMNEdge"))
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
        for (var child : elements(element.getChildNodes()).toList()) {
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
        var points = elements(drawn.getElementsByTagNameNS(LINES, "waypoint"))
                .map(point -> new Point(number(point, "x"), number(point, "y")))
                .toList();
        return new Flow(element.getAttribute("id"), named(element), points, label(drawn));
    }

    private Element modelElement(Element drawn) {
        var id = drawn.getAttribute("bpmnElement");
        return elements(document.getElementsByTagNameNS(MODEL, "*"))
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("The diagram draws %s, which is not in the model.".formatted(id)));
    }

    private static boolean named(Element element) {
        return !element.getAttribute("name").isBlank();
    }

    private static Box place(Element drawn) {
        var bounds = elements(drawn.getChildNodes())
                .filter(child -> child.getLocalName().equals("Bounds"))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("%s has no place.".formatted(drawn.getAttribute("id"))));
        return new Box(number(bounds, "x"), number(bounds, "y"), number(bounds, "width"), number(bounds, "height"));
    }

    private static @Nullable Box label(Element drawn) {
        var labels = drawn.getElementsByTagNameNS(DIAGRAM, "BPMNLabel");
        var placed = elements(labels)
                .filter(label -> label.getElementsByTagNameNS(PLACES, "Bounds").getLength() > 0);
        return placed.map(DrawingReader::place).findFirst().orElse(null);
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static Element first(Element parent, String namespace, String name) {
        return elements(parent.getElementsByTagNameNS(namespace, name))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
