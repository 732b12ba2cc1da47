package tabard.bench;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import tabard.bench.Table.Row;

/** The table as a decision table of the Camunda DMN engine, in FEEL or in JUEL. */
final class DmnTable {

    /** In which language a cell is written. */
    enum Cells {
        FEEL("feel", "\"%s\"", "true", ">= %d", "<= %d"),
        JUEL(
                "juel",
                "${cellInput == '%s'}",
                "${cellInput == true}",
                "${cellInput >= %d}",
                "${cellInput <= %d}");

        private final String language;
        private final String text;
        private final String yes;
        private final String atLeast;
        private final String atMost;

        Cells(String language, String text, String yes, String atLeast, String atMost) {
            this.language = language;
            this.text = text;
            this.yes = yes;
            this.atLeast = atLeast;
            this.atMost = atMost;
        }
    }

    private final DmnEngine engine;
    private final DmnDecision decision;

    DmnTable(List<Row> rows, Cells cells) {
        engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        decision = engine.parseDecision(
                "table", new ByteArrayInputStream(xml(rows, cells).getBytes(StandardCharsets.UTF_8)));
    }

    private static String xml(List<Row> rows, Cells cells) {
        return """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="bench" name="bench" namespace="tabard">
                <decision id="table" name="table"><decisionTable id="t" hitPolicy="FIRST">
                %s<output id="o" name="met" typeRef="boolean"/>
                %s</decisionTable></decision></definitions>""".formatted(inputs(), rules(rows, cells));
    }

    private static String inputs() {
        return Stream.of(
                        "power:string",
                        "employed:boolean",
                        "covered:boolean",
                        "permitted:boolean",
                        "level:integer",
                        "trainedDaysAgo:integer")
                .map(input -> input.split(":"))
                .map(input -> """
                        <input id="i-%s"><inputExpression id="e-%s" typeRef="%s" expressionLanguage="juel"><text>${%s}</text></inputExpression></input>
                        """.formatted(input[0], input[0], input[1], input[0]))
                .collect(Collectors.joining());
    }

    private static String rules(List<Row> rows, Cells cells) {
        return rows.stream()
                .map(row -> "<rule id=\"r-%s\">%s<outputEntry id=\"x-%s\" expressionLanguage=\"juel\"><text>${true}</text></outputEntry></rule>"
                        .formatted(row.power(), entries(row, cells), row.power()))
                .collect(Collectors.joining("\n"));
    }

    private static String entries(Row row, Cells cells) {
        return Stream.of(
                        cells.text.formatted(row.power()),
                        cells.yes,
                        cells.yes,
                        cells.yes,
                        cells.atLeast.formatted(row.level()),
                        cells.atMost.formatted(row.trainedWithin()))
                .map(text -> "<inputEntry expressionLanguage=\"%s\"><text><![CDATA[%s]]></text></inputEntry>"
                        .formatted(cells.language, text))
                .collect(Collectors.joining());
    }

    int met(List<Table.Asked> person) {
        int met = 0;
        for (var asked : person) {
            var result = engine.evaluateDecisionTable(
                    decision,
                    Map.of(
                            "power", asked.power(),
                            "employed", asked.employed(),
                            "covered", asked.covered(),
                            "permitted", asked.permitted(),
                            "level", asked.level(),
                            "trainedDaysAgo", asked.trainedDaysAgo()));
            met += result.isEmpty() ? 0 : 1;
        }
        return met;
    }
}
