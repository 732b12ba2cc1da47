package tabard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import tabard.kernel.SchemeCode;
import tabard.roster.RosterDownloads;
import tabard.scheme.Forces;
import tabard.scheme.PermissionMatrix;
import tabard.scheme.PolicyFromPublishedGrants;
import tabard.scheme.Schemes;

class MatrixDownloadTests {

    static final Schemes SCHEMES = Schemes.load();
    static final Forces FORCES = Forces.load(SCHEMES);
    static final MatrixDownload DOWNLOAD = new MatrixDownload(
            new PageWords(new WebConfiguration().messageSource(), FORCES, SCHEMES, Clock.systemUTC()));

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void hasALineForEveryPowerAndAColumnForEveryForce() {
        var lines = text(Locale.UK);

        assertThat(lines)
                .hasSize(23)
                .allSatisfy(line -> assertThat(line.split(",\"")).hasSize(48));
        assertThat(lines.getFirst())
                .startsWith("\uFEFF\"Number\",\"Code\",\"Power\",\"Paragraph\",\"Avon and Somerset");
        assertThat(lines.get(19)).startsWith("\"19\",\"stop-cycles\",\"Stop cycles\",\"8A\",\"Permitted\"");
        assertThat(lines.get(5)).contains("\"Not available in law\"").doesNotContain("\"Permitted\"");
    }

    @Test
    void speaksWelsh() {
        assertThat(text(Locale.of("cy", "GB")).get(19)).contains("\"stop-cycles\"", "\"Caniateir\"");
    }

    @Test
    void isSafeToOpen() {
        assertThat(RosterDownloads.line(List.of("=1+1", "@a", "say \"no\"", "a-b")))
                .isEqualTo("\"'=1+1\",\"'@a\",\"say \"\"no\"\"\",\"a-b\"\r\n");
    }

    private static List<String> text(Locale locale) {
        LocaleContextHolder.setLocale(locale);
        var matrix = PermissionMatrix.of(
                SCHEMES.get(new SchemeCode("csas")),
                LocalDate.of(2026, 11, 21),
                FORCES.all(),
                PolicyFromPublishedGrants.load().all());
        return DOWNLOAD.text(matrix).lines().toList();
    }
}
