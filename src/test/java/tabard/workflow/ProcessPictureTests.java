package tabard.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProcessPictureTests {

    static final Progress AT_VETTING = new Progress(
            List.of("CallActivity_Vetting", "UserTask_RecordVettingOutcome"),
            List.of("StartEvent_CaseOpened", "UserTask_VerifyTraining", "ServiceTask_RequestVetting"));

    final ProcessPicture picture = ProcessPicture.of("accreditation");

    static Stream<Path> models() throws IOException {
        try (var files = Files.list(Path.of("bpmn"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void drawsEveryElementAndFlowOfEveryModel(Path model) throws IOException {
        try (var bpmn = Files.newInputStream(model)) {
            var drawing = DrawingReader.read(bpmn);

            var drawn = new TreeSet<String>();
            drawing.shapes().forEach(shape -> drawn.add(shape.id()));
            drawing.flows().forEach(flow -> drawn.add(flow.id()));
            assertThat(drawn).isEqualTo(elementsOf(Files.readString(model)));
        }
    }

    @Test
    void refusesAKindItCannotDraw() throws IOException {
        var model = Files.readString(Path.of("bpmn/accreditation.bpmn")).replace("bpmn:serviceTask", "bpmn:scriptTask");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DrawingReader.read(stream(model)))
                .withMessage("The picture cannot draw the scriptTask ServiceTask_CloseVettingNotCleared.");
    }

    @Test
    void refusesASignItCannotDraw() throws IOException {
        var model = Files.readString(Path.of("bpmn/accreditation.bpmn"))
                .replace("terminateEventDefinition", "signalEventDefinition");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DrawingReader.read(stream(model)))
                .withMessage("The picture cannot draw the signalEventDefinition of EndEvent_VettingNotCleared.");
    }

    @Test
    void readsNoExternalEntity() {
        var attack = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><x>&e;</x>";

        org.assertj.core.api.Assertions.assertThatIOException()
                .isThrownBy(() -> DrawingReader.read(stream(attack)))
                .withMessage("The model is not readable XML.");
    }

    @Test
    void knowsNoOtherProcess() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProcessPicture.of("nothing"))
                .withMessage("There is no process 'nothing'.");
    }

    @Test
    void tellsInWordsWhereTheCaseStands() {
        assertThat(picture.svg(AT_VETTING, words("")))
                .startsWith("<svg class=\"process-picture\"")
                .contains("role=\"img\"")
                .contains("<title id=\"process-picture-title\">Where this case stands in the accreditation"
                        + " process</title>")
                .contains("<desc id=\"process-picture-desc\">The case now waits at: Vetting.</desc>");
    }

    @Test
    void tellsOfAStepThatAModelBeforeThisOneHad() {
        var before = new Progress(List.of("UserTask_RecordVettingOutcome"), List.of("StartEvent_CaseOpened"));

        assertThat(picture.svg(before, words(""))).contains("The case now waits at: Record vetting outcome.</desc>");
    }

    @Test
    void tellsWhichEndWasReached() {
        var ended = new Progress(List.of(), List.of("StartEvent_CaseOpened", "EndEvent_Accredited"));

        assertThat(picture.svg(ended, words("")))
                .contains("<desc id=\"process-picture-desc\">The process has ended. Accredited.</desc>");
    }

    @Test
    void marksWhatWaitsAndWhatIsDoneNotByColourAlone() {
        var svg = picture.svg(AT_VETTING, words(""));

        assertThat(occurrences(svg, "process-picture__step--now")).isOne();
        assertThat(occurrences(svg, "process-picture__flag-word")).isOne();
        assertThat(occurrences(svg, "process-picture__step--done")).isEqualTo(2);
        assertThat(occurrences(svg, "process-picture__tick-mark")).isEqualTo(2);
    }

    @Test
    void holdsNothingThatAStrictContentPolicyStops() {
        assertThat(picture.svg(AT_VETTING, words("")))
                .doesNotContain("style=", "<style", "<script", "onclick", "href", "tabindex", "focusable");
    }

    @Test
    void letsNoWordBreakOut() {
        assertThat(picture.svg(AT_VETTING, _ -> "<b>\"&")).doesNotContain("<b>").contains("&lt;b&gt;&quot;&amp;");
    }

    @Test
    void hasItsWordsInEnglishAndInWelsh() throws IOException {
        for (var language : List.of("", "_cy")) {
            var properties = properties(language);
            picture.svg(AT_VETTING, key -> {
                assertThat(properties).containsKey(key);
                return properties.getProperty(key);
            });
        }
        assertThat(properties("").keySet()).isEqualTo(properties("_cy").keySet());
    }

    @ParameterizedTest
    @MethodSource("models")
    void saysInEnglishWhatTheModelSays(Path file) throws IOException {
        var model = Files.readString(file);
        var process = file.getFileName().toString().replace(".bpmn", "");
        var english = properties("");

        Pattern.compile("<bpmn:\\w+ id=\"(\\w+_\\w+)\" name=\"([^\"]*)\"")
                .matcher(model)
                .results()
                .filter(found -> !found.group(1).startsWith("Message_"))
                .forEach(found -> assertThat(english)
                        .containsEntry("process.%s.%s".formatted(process, found.group(1)), found.group(2)));
    }

    @Test
    void wrapsALabelBetweenWords() {
        assertThat(Lettering.wrap("Close case: vetting not cleared", 102))
                .containsExactly("Close case:", "vetting not", "cleared");
    }

    static UnaryOperator<String> words(String language) {
        var properties = properties(language);
        return key -> String.valueOf(properties.getProperty(key));
    }

    private static Properties properties(String language) {
        var properties = new Properties();
        var file = Path.of("src/main/resources/messages-process%s.properties".formatted(language));
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return properties;
    }

    private static Set<String> elementsOf(String model) {
        return Pattern.compile(
                        "<bpmn:\\w+"
                                + " id=\"((StartEvent|EndEvent|Event|UserTask|ServiceTask|CallActivity|Gateway|SubProcess|Flow)_\\w+)\"")
                .matcher(model)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static int occurrences(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
