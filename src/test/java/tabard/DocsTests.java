package tabard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tabard.powers.Advice;
import tabard.powers.Rule;
import tabard.scheme.Schemes;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The documents say what the program says. */
class DocsTests {

    private static final Path DOCS = Path.of("docs");

    /** The cells of a line of the table of gates that the program does not keep: it names neither class nor test. */
    private static final int NOT_KEPT = 5;

    private static final Pattern NAMED = Pattern.compile("`([A-Za-z0-9/.-]+)`");

    @Test
    void thePowersMatrixIsThatOfTheCatalogues() throws IOException {
        isAsCommitted("powers-matrix.md", PowersMatrix.write());
    }

    @Test
    void theModulesAreAsTheyAreCompiled() throws IOException {
        isAsCommitted("modules.md", ModulesTable.write(ArchitectureTests.MODULES));
    }

    @Test
    void everyRuleHasItsLineInTheLegalBasisWithTheProvisionOfEachScheme() throws IOException {
        for (var rule : Rule.values()) {
            var line = legalBasisOf(rule.code());

            assertThat(Schemes.load().all())
                    .allSatisfy(
                            scheme -> assertThat(line).contains(scheme.powers().provision(rule)));
        }
        for (var kind : Advice.Kind.values()) {
            assertThat(legalBasisOf(kind.code())).isNotEmpty();
        }
    }

    @Test
    void everyPowerHasItsLineInTheLegalBasisWithItsProvision() throws IOException {
        for (var scheme : Schemes.load().all()) {
            for (var power : scheme.powers().all()) {
                assertThat(legalBasisOf(power.code().value())).contains("| %s |".formatted(power.provision()));
            }
        }
    }

    @Test
    void everyGateHasItsLineInTheLegalBasisWithItsProvision() throws IOException {
        var gates = new YAMLMapper()
                .readTree(Path.of("src/test/resources/law-gates.yaml").toFile())
                .get("gates");

        assertThat(gates.size()).isEqualTo(86);
        for (var gate : gates) {
            assertThat(legalBasisOf(gate.get("id").asString()))
                    .contains("| %s".formatted(gate.get("provision").asString()));
        }
    }

    @Test
    void everyClassAndTestThatTheLegalBasisNamesIsThere() throws IOException {
        for (var line : legalBasis()) {
            var cells = line.split("\\|");
            if (cells.length == NOT_KEPT) {
                continue;
            }

            assertThat(named(cells[cells.length - 2])).isNotEmpty().allMatch(name -> exists("src/main", name), line);
            assertThat(named(cells[cells.length - 1])).isNotEmpty().allMatch(name -> exists("src/test", name), line);
        }
    }

    private static String legalBasisOf(String code) throws IOException {
        var lines = legalBasis().stream()
                .filter(line -> line.startsWith("| `%s` |".formatted(code)))
                .toList();
        assertThat(lines).as("lines of docs/legal-basis.md for %s", code).hasSize(1);
        return lines.getFirst();
    }

    /** The rows of the tables whose first cell is a code. */
    private static List<String> legalBasis() throws IOException {
        return Files.readAllLines(DOCS.resolve("legal-basis.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();
    }

    private static List<String> named(String cell) {
        return NAMED.matcher(cell).results().map(found -> found.group(1)).toList();
    }

    private static boolean exists(String root, String name) {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            return files.anyMatch(file -> file.endsWith(name) || file.endsWith(name + ".java"));
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Writes the document under {@code target/docs} and compares it with the committed one. */
    private static void isAsCommitted(String name, String content) throws IOException {
        var fresh = Path.of("target", "docs", name);
        Files.createDirectories(fresh.getParent());
        Files.writeString(fresh, content);

        assertThat(DOCS.resolve(name))
                .as("Out of date. Refresh it: cp %s docs/%s", fresh, name)
                .exists()
                .hasContent(content);
    }
}
