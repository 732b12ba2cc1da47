package tabard.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CertificateWordsTests {

    @Test
    void areTheSameKeysWithTheSamePlacesInBothLanguages() throws IOException {
        assertThat(places("messages-certificate_cy.properties")).isEqualTo(places("messages-certificate.properties"));
    }

    @Test
    void haveNoStraightApostropheWhichAMessageFormatWouldSwallow() throws IOException {
        assertThat(read("messages-certificate.properties").values())
                .noneMatch(text -> text.toString().contains("'"));
        assertThat(read("messages-certificate_cy.properties").values())
                .noneMatch(text -> text.toString().contains("'"));
    }

    @Test
    void nameEveryMonthInWelsh() {
        var welsh = new CertificateWords(CertificateLanguage.CY);

        assertThat(IntStream.rangeClosed(1, 12).mapToObj(month -> welsh.day(LocalDate.of(2026, month, 1))))
                .containsExactly(
                        "1 Ionawr 2026",
                        "1 Chwefror 2026",
                        "1 Mawrth 2026",
                        "1 Ebrill 2026",
                        "1 Mai 2026",
                        "1 Mehefin 2026",
                        "1 Gorffennaf 2026",
                        "1 Awst 2026",
                        "1 Medi 2026",
                        "1 Hydref 2026",
                        "1 Tachwedd 2026",
                        "1 Rhagfyr 2026");
    }

    private static TreeMap<String, List<String>> places(String file) throws IOException {
        var places = new TreeMap<String, List<String>>();
        read(file)
                .forEach((key, text) -> places.put(
                        key.toString(),
                        Pattern.compile("\\{\\d}")
                                .matcher(text.toString())
                                .results()
                                .map(MatchResult::group)
                                .sorted()
                                .toList()));
        return places;
    }

    private static Properties read(String file) throws IOException {
        var words = new Properties();
        try (var in = CertificateWordsTests.class.getResourceAsStream("/" + file)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words;
    }
}
