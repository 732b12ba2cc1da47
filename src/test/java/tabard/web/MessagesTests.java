package tabard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** House rules for everything the program says: in English and in Welsh, word for word as many. */
class MessagesTests {

    static final Predicate<String> ENGLISH = name -> name.matches("messages(-[a-z]+)?\\.properties");

    private static final Path FOLDER = Path.of("src", "main", "resources");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d");

    static Stream<Path> bundles() {
        return files(ENGLISH).stream();
    }

    @Test
    void everyBundleIsRead() {
        assertThat(WebConfiguration.BUNDLES)
                .containsAll(bundles()
                        .map(file -> file.getFileName().toString().replace(".properties", ""))
                        .toList());
    }

    /** Of two that have one key, the second would never be heard. */
    @Test
    void noKeyIsInTwoBundles() {
        assertThat(bundles().flatMap(bundle -> read(bundle).stringPropertyNames().stream()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void aBundleSaysTheSameThingsInWelsh(Path bundle) {
        assertThat(new TreeSet<>(read(welsh(bundle)).stringPropertyNames()))
                .isEqualTo(new TreeSet<>(read(bundle).stringPropertyNames()));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void aMessageTakesTheSameArgumentsInWelsh(Path bundle) {
        var english = read(bundle);
        var welsh = read(welsh(bundle));

        assertThat(english.stringPropertyNames())
                .allMatch(key -> arguments(english.getProperty(key)).equals(arguments(welsh.getProperty(key))));
    }

    /** A straight one is a quotation mark to MessageFormat, but only where the message takes arguments. */
    @ParameterizedTest
    @MethodSource("bundles")
    void apostrophesAreTypographic(Path bundle) {
        assertThat(read(bundle).values()).noneMatch(text -> text.toString().contains("'"));
        assertThat(read(welsh(bundle)).values())
                .noneMatch(text -> text.toString().contains("'"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noMessageIsEmpty(Path bundle) {
        assertThat(read(bundle).values()).noneMatch(text -> text.toString().isBlank());
        assertThat(read(welsh(bundle)).values())
                .noneMatch(text -> text.toString().isBlank());
    }

    /** All keys of the bundles whose file name is asked for. */
    static Set<String> keys(Predicate<String> name) {
        return files(name).stream()
                .flatMap(file -> read(file).stringPropertyNames().stream())
                .collect(Collectors.toSet());
    }

    private static Set<Path> files(Predicate<String> name) {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> name.test(file.getFileName().toString()))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static Path welsh(Path bundle) {
        return bundle.resolveSibling(bundle.getFileName().toString().replace(".properties", "_cy.properties"));
    }

    private static Properties read(Path file) {
        try (var text = Files.newBufferedReader(file)) {
            var properties = new Properties();
            properties.load(text);
            return properties;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
