package tabard.roster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that may be said is said in both languages. */
class RosterMessagesTests {

    static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @ValueSource(strings = {"messages-roster.properties", "messages-roster_cy.properties"})
    void haveASentenceForEachCodeAndNoOther(String file) throws IOException {
        assertThat(sentences(file).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(RosterCode.values()).map(RosterCode::key).toList());
        assertThat(sentences(file).values())
                .noneMatch(sentence -> sentence.toString().contains("'"));
    }

    @ParameterizedTest
    @EnumSource
    void needTheSameArgumentsInBothLanguages(RosterCode code) throws IOException {
        assertThat(places("messages-roster_cy.properties", code)).isEqualTo(places("messages-roster.properties", code));
    }

    @Test
    void sayDaysInTheReadersLanguage() {
        var finding = RosterFinding.in(RosterField.DATE_OF_BIRTH, RosterCode.UNDER_18, "2026-11-22");

        assertThat(RosterMessages.labelled(finding, Locale.UK))
                .isEqualTo("Date of birth: This person is under 18. They can be added from 22 November 2026.");
        assertThat(RosterMessages.labelled(finding, Locale.of("cy", "GB")))
                .isEqualTo("Dyddiad geni: Mae’r person hwn o dan 18 oed. Gellir ychwanegu’r person o 22 Tachwedd 2026"
                        + " ymlaen.");
    }

    private static Properties sentences(String file) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(RosterMessagesTests.class.getResourceAsStream("/" + file), UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static List<String> places(String file, RosterCode code) throws IOException {
        return PLACE.matcher(sentences(file).getProperty(code.key()))
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }
}
