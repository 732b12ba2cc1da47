package tabard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Node;

/** House rules for every template. */
class TemplatesTests {

    static final Pattern KEY = Pattern.compile("#\\{([a-z][a-z0-9.-]*)[(}]");
    static final Pattern KEY_BUILT = Pattern.compile("#\\{\\$\\{'([a-z0-9.-]+)' *\\+");
    static final Set<String> READ_ALOUD = Set.of("title", "alt", "placeholder", "aria-label", "label", "summary");

    /** The one place for markup that is no template's: a drawing of our own. */
    static final Path PICTURE = Path.of("fragments", "process.html");

    static Stream<Path> templates() throws IOException {
        return Templates.all().stream();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void holdsNoTextOfItsOwn(Path template) throws Exception {
        var texts = Templates.elements(Templates.read(template))
                .flatMap(element -> Templates.nodes(element.getChildNodes()))
                .filter(node -> node.getNodeType() == Node.TEXT_NODE)
                .map(node -> node.getTextContent().strip());

        assertThat(texts).allMatch(String::isEmpty);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void holdsNoTextInItsAttributes(Path template) throws Exception {
        assertThat(attributes(template))
                .filteredOn(attribute -> READ_ALOUD.contains(attribute.getNodeName()))
                .allMatch(attribute -> attribute.getNodeValue().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void obeysTheContentSecurityPolicy(Path template) throws Exception {
        var document = Templates.read(template);

        assertThat(Templates.elements(document))
                .noneMatch(element -> element.getNodeName().equals("style"));
        assertThat(Templates.elements(document)
                        .filter(element -> element.getNodeName().equals("script")))
                .allMatch(element -> element.hasAttribute("th:src"));
        assertThat(attributes(template))
                .extracting(Node::getNodeName)
                .noneMatch(name -> name.matches("(th:)?(on[a-z]+|style)"));
        assertThat(attributes(template))
                .extracting(Node::getNodeName)
                .filteredOn(name -> name.equals("th:utext"))
                .hasSize(template.endsWith(PICTURE) ? 1 : 0);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void saysOnlyWhatTheMessagesHold(Path template) throws Exception {
        var source = new WebConfiguration().messageSource();
        var keys = KEY.matcher(Files.readString(template)).results().map(key -> key.group(1));

        assertThat(keys).allMatch(key -> source.getMessage(key, null, null, Locale.UK) != null);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void buildsKeysFromABeginningThatTheMessagesHold(Path template) throws Exception {
        var keys = MessagesTests.keys(MessagesTests.ENGLISH);
        var beginnings = KEY_BUILT.matcher(Files.readString(template)).results().map(key -> key.group(1));

        assertThat(beginnings).allMatch(beginning -> keys.stream().anyMatch(key -> key.startsWith(beginning)));
    }

    /** Thymeleaf replaces before it asks: such a condition is never looked at. */
    @ParameterizedTest
    @MethodSource("templates")
    void asksNothingOfAnElementThatIsReplaced(Path template) throws Exception {
        assertThat(Templates.elements(Templates.read(template)).filter(element -> element.hasAttribute("th:replace")))
                .noneMatch(element -> Stream.of("th:if", "th:unless", "th:each").anyMatch(element::hasAttribute));
    }

    /** Thymeleaf finds the elements of that name too, and shows them all. */
    @ParameterizedTest
    @MethodSource("templates")
    void namesNoFragmentAfterAnotherElement(Path template) throws Exception {
        var document = Templates.read(template);
        var names = Templates.elements(document)
                .filter(element -> !element.hasAttribute("th:fragment"))
                .filter(element -> Templates.elements(document)
                        .filter(other -> other.getAttribute("th:fragment").equals(element.getNodeName()))
                        .anyMatch(other ->
                                (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_CONTAINED_BY) == 0))
                .map(Node::getNodeName);

        assertThat(names).isEmpty();
    }

    private static List<Node> attributes(Path template) throws Exception {
        return Templates.elements(Templates.read(template))
                .flatMap(element ->
                        IntStream.range(0, element.getAttributes().getLength()).mapToObj(element.getAttributes()::item))
                .toList();
    }
}
