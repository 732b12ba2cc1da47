package tabard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tabard.access.Role;

/** What the documents name is there, and what is there is named. */
class DocsNamesTests {

    private static final Path DOCS = Path.of("docs");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern REFUSAL = Pattern.compile("super\\(\\s*\"([a-z0-9-]+)\"");
    private static final Pattern OF_A_STATUS = Pattern.compile("(?:\\b\\d{3}|HttpStatus\\.[A-Z_]+),\\s*\"([a-z-]+)\"");
    private static final Pattern SETTINGS = Pattern.compile("@ConfigurationProperties\\(\"(tabard[a-z.]*)\"\\)");
    private static final Pattern LINK = Pattern.compile("]\\((?!http|#)([^)#]+)");

    @Test
    void everyProblemTypeHasItsSectionAndEverySectionItsProblemType() throws IOException {
        var problems = new TreeSet<String>();
        for (var refusal : sourcesThatSay("extends Refusal")) {
            assertThat(found(REFUSAL, refusal)).as(refusal).hasSize(1);
            problems.addAll(found(REFUSAL, refusal));
        }
        for (var answer : sourcesThatSay("package tabard.api;")) {
            problems.addAll(found(OF_A_STATUS, answer));
        }

        assertThat(found(Pattern.compile("(?m)^### `([a-z0-9-]+)`$"), read("problems.md")))
                .containsExactlyInAnyOrderElementsOf(problems);
    }

    @Test
    void everyTypeThatTheGlossaryNamesIsThere() throws IOException {
        var types = sources().stream()
                .map(file -> file.getParent().getFileName() + "."
                        + file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        var named = found(Pattern.compile("`([a-z]+\\.[A-Z][A-Za-z]+)`"), read("domain.md"));

        assertThat(named).isNotEmpty().isSubsetOf(types);
    }

    @Test
    void everyDependencyOfTheBuildHasItsLine() throws IOException {
        var pom = Files.readString(Path.of("pom.xml"))
                .replaceAll("(?s)<exclusion>.*?</exclusion>", "")
                .replaceAll("(?s)^.*?<artifactId>tabard</artifactId>", "");
        var lines = read("dependencies.md");

        assertThat(found(Pattern.compile("<artifactId>([^<]+)</artifactId>"), pom))
                .isNotEmpty()
                .allSatisfy(artifact -> assertThat(lines)
                        .containsPattern("(?m)^\\| [^|]*(?<![a-z0-9-])%s(?![a-z0-9-])[^|]*\\|".formatted(artifact)));
    }

    @Test
    void everyGroupOfSettingsIsInTheOperationsPage() throws IOException {
        for (var source : sourcesThatSay("@ConfigurationProperties(\"tabard")) {
            var prefix = found(SETTINGS, source).iterator().next();
            assertThat(read("operations.md")).contains("| `%s.".formatted(prefix));
        }
        assertThat(read("operations.md")).contains("| `tabard.clock`", "| `tabard.demo`");
    }

    @Test
    void theReadmeNamesTheDemonstrationAccounts() throws IOException {
        var opened = Files.readString(SOURCES.resolve("tabard/demo/DemoAccounts.java"))
                + Files.readString(SOURCES.resolve("tabard/demo/DemoData.java"));
        var accounts = new TreeSet<>(found(Pattern.compile("new Wanted\\(\"([a-z0-9-]+)\""), opened));
        accounts.addAll(found(Pattern.compile("openSupplier\\(\"([a-z0-9-]+)\""), opened));

        assertThat(accounts).hasSizeGreaterThan(Role.values().length);
        assertThat(found(Pattern.compile("(?m)^\\| `([a-z0-9-]+)`"), Files.readString(Path.of("README.md"))))
                .containsExactlyInAnyOrderElementsOf(accounts);
    }

    @Test
    void everyLinkOfADocumentLeadsSomewhere() throws IOException {
        try (var pages = Stream.concat(Files.walk(DOCS), Stream.of(Path.of("README.md")))) {
            for (var page :
                    pages.filter(file -> file.toString().endsWith(".md")).toList()) {
                assertThat(found(LINK, Files.readString(page)))
                        .allSatisfy(link -> assertThat(Path.of("").resolve(page).resolveSibling(link))
                                .exists());
            }
        }
    }

    private static String read(String page) throws IOException {
        return Files.readString(DOCS.resolve(page));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> sourcesThatSay(String words) throws IOException {
        var saying = new java.util.ArrayList<String>();
        for (var file : sources()) {
            var text = Files.readString(file);
            if (text.contains(words)) {
                saying.add(text);
            }
        }
        assertThat(saying).isNotEmpty();
        return saying;
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
