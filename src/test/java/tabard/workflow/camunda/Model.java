package tabard.workflow.camunda;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A model read as plain XML, for rules and documents. */
record Model(String file, Document xml) {

    private static final NamespaceContext NAMES = new Names(Map.of(
            "bpmn", "http://www.omg.org/spec/BPMN/20100524/MODEL",
            "bpmndi", "http://www.omg.org/spec/BPMN/20100524/DI",
            "dc", "http://www.omg.org/spec/DD/20100524/DC",
            "di", "http://www.omg.org/spec/DD/20100524/DI",
            "camunda", "http://camunda.org/schema/1.0/bpmn"));

    static List<Model> all() {
        try (var files = Files.list(Path.of("bpmn"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(Model::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Model read(Path file) {
        try {
            return parse(file.getFileName().toString(), Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Model parse(String file, String text) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return new Model(file, factory.newDocumentBuilder().parse(new InputSource(new StringReader(text))));
        } catch (ParserConfigurationException | SAXException | IOException unreadable) {
            throw new IllegalStateException(file, unreadable);
        }
    }

    /** The values of all attributes, or the texts of all elements, that a path finds. */
    List<String> values(String path) {
        var values = new ArrayList<String>();
        var found = find(path);
        for (int i = 0; i < found.getLength(); i++) {
            values.add(
                    found.item(i).getNodeType() == Node.ATTRIBUTE_NODE
                            ? found.item(i).getNodeValue()
                            : found.item(i).getTextContent().strip());
        }
        return values;
    }

    List<Element> elements(String path) {
        var elements = new ArrayList<Element>();
        var found = find(path);
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    String camunda(Element element, String attribute) {
        return element.getAttributeNS("http://camunda.org/schema/1.0/bpmn", attribute);
    }

    private NodeList find(String path) {
        try {
            var paths = XPathFactory.newInstance().newXPath();
            paths.setNamespaceContext(NAMES);
            return (NodeList) paths.evaluate(path, xml, XPathConstants.NODESET);
        } catch (XPathExpressionException wrong) {
            throw new IllegalArgumentException(path, wrong);
        }
    }

    @Override
    public String toString() {
        return file;
    }

    private record Names(Map<String, String> byPrefix) implements NamespaceContext {

        @Override
        public String getNamespaceURI(String prefix) {
            return byPrefix.getOrDefault(prefix, "");
        }

        @Override
        public String getPrefix(String uri) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Iterator<String> getPrefixes(String uri) {
            throw new UnsupportedOperationException();
        }
    }
}
