package tabard.web;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The templates as they stand in the source tree, read as XML: every one of them is well formed. */
final class Templates {

    private static final Path FOLDER = Path.of("src", "main", "resources", "templates");

    private Templates() {}

    static List<Path> all() throws IOException {
        try (var files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    static Document read(Path template) throws Exception {
        var source = new InputSource(new StringReader(Files.readString(template)));
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(source);
    }

    /** Every element, in the order of the page. */
    static Stream<Element> elements(Document document) {
        return nodes(document.getElementsByTagName("*")).map(Element.class::cast);
    }

    static Stream<Node> nodes(NodeList list) {
        return IntStream.range(0, list.getLength()).mapToObj(list::item);
    }
}
