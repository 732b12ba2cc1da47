package tabard.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tabard.party.Language;

/** House rules for the templates of notices. */
class NoticeTemplatesTests {

    private static final Path FOLDER = Path.of("src", "main", "resources", "notices");

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void eachSaysTheReasonTheProvisionAndWhatCanBeDoneToEachWhomItIsFor(NoticeKind kind) {
        var template = NoticeWords.template(kind, Language.EN);

        var recipients = template.keySet().stream()
                .filter(key -> key.contains("."))
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());
        assertThat(recipients).contains("person").hasSizeGreaterThan(1);
        for (var recipient : recipients) {
            assertThat(template.keySet())
                    .contains(recipient + ".subject", recipient + ".reason", recipient + ".next", "provision");
        }
        assertThat(template.getString("provision")).matches("\\{[a-z]+Under}");
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void eachSaysTheSameInWelsh(NoticeKind kind) {
        var english = NoticeWords.template(kind, Language.EN);
        var welsh = NoticeWords.template(kind, Language.CY);

        assertThat(welsh.keySet()).isEqualTo(english.keySet());
        for (var key : english.keySet()) {
            assertThat(placeholders(welsh.getString(key))).as(key).isEqualTo(placeholders(english.getString(key)));
            assertThat(welsh.getString(key).lines())
                    .as(key)
                    .hasSameSizeAs(english.getString(key).lines().toList());
            assertThat(english.getString(key)).isNotBlank().doesNotContain("'");
            assertThat(welsh.getString(key)).isNotBlank().doesNotContain("'");
            if (!key.equals("provision")) {
                assertThat(welsh.getString(key)).isNotEqualTo(english.getString(key));
            }
        }
    }

    /** What was sent says from which version; so the file of a version stays. */
    @Test
    void everyTemplateIsThereWithItsVersionAndEveryFileIsOne() throws IOException {
        try (var files = Files.list(FOLDER)) {
            var names = files.map(file -> file.getFileName().toString()).toList();

            assertThat(names).allMatch(name -> name.matches("[a-z-]+-[1-9](_cy)?\\.properties"));
            assertThat(names)
                    .containsAll(Arrays.stream(NoticeKind.values())
                            .flatMap(kind ->
                                    List.of(kind.template() + ".properties", kind.template() + "_cy.properties")
                                            .stream())
                            .toList());
        }
    }

    @Test
    void aPlaceholderThatStandsForNothingIsAFault() {
        assertThat(NoticeWords.filled("{a} and {b}$", Map.of("a", "x$1", "b", "y\\")))
                .isEqualTo("x$1 and y\\$");
        assertThatThrownBy(() -> NoticeWords.filled("{a}", Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("A notice says nothing for {a}.");
    }

    private static Set<String> placeholders(String text) {
        return NoticeWords.placeholders(text).collect(Collectors.toSet());
    }
}
