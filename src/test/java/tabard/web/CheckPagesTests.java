package tabard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tabard.accreditation.AccreditationState;
import tabard.certificate.CheckAccreditation;
import tabard.certificate.CheckAnswer;
import tabard.kernel.ForceCode;
import tabard.powers.PowerCode;
import tabard.scheme.Forces;
import tabard.scheme.Schemes;

/** The public check, over any answer. */
@WebMvcTest(CheckPages.class)
@AutoConfigureMockMvc(addFilters = false)
@Import({PageFrame.class, CheckPagesTests.World.class})
class CheckPagesTests {

    static final String NUMBER = "7K3M-9Q2P-XW43";
    static final Instant NOW = Instant.parse("2026-07-01T13:05:00Z");

    @Autowired
    MockMvcTester pages;

    @MockitoBean
    CheckAccreditation check;

    /** What a check page needs beside the answer. */
    @TestConfiguration
    static class World {

        @Bean
        Forces forces() {
            return Forces.load(Schemes.load());
        }

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneId.of("Europe/London"));
        }
    }

    @Test
    void asksForANumber() {
        assertThat(pages.get().uri("/check")).hasStatusOk().bodyText().contains("id=\"number\"");
    }

    @ParameterizedTest
    @CsvSource({"7K3M-9Q2P-XW43", "7k3m 9q2p xw43", "' 7k3m9q2pxw43 '"})
    void aNumberTypedAnyhowLeadsToItsAnswer(String typed) {
        assertThat(pages.get().uri("/check").param("number", typed)).hasRedirectedUrl("/check/" + NUMBER);
    }

    @ParameterizedTest
    @CsvSource({
        "'  ', Enter the number on the card",
        "12, Enter the 12 letters and numbers",
        "//x, Enter the 12 letters"
    })
    void saysWhatIsWrongWithWhatIsNoNumber(String typed, String sentence) {
        assertThat(pages.get().uri("/check").param("number", typed))
                .hasStatus(400)
                .bodyText()
                .contains("href=\"#number\"", sentence);
    }

    @Test
    void showsAValidAccreditationWithItsPowers() {
        when(check.check(NUMBER)).thenReturn(answer(AccreditationState.VALID));

        assertThat(pages.get().uri("/check/" + NUMBER))
                .hasStatusOk()
                .hasHeader("X-Robots-Tag", "noindex, nofollow, noarchive")
                .bodyText()
                .contains("<h1 class=\"tabard-answer__state\">Valid</h1>")
                .contains("Worked out at 14:05 on 1 July 2026.")
                .contains("Siân O&#39;Neill", "Avon and Somerset Constabulary", "31 May 2027")
                .contains("Control traffic", "Direct vehicles.", "In the police area", "Only by day.")
                .contains("May not arrest.", "Write to us.");
    }

    @ParameterizedTest
    @EnumSource
    void showsEveryStateInBothLanguages(AccreditationState state) {
        when(check.check(any())).thenReturn(answer(state));

        for (var language : Language.values()) {
            assertThat(pages.get().uri("/check/" + NUMBER + "?lang=" + language.tag()))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("??");
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "VALID")
    void noOtherStateShowsAPower(AccreditationState state) {
        when(check.check(any())).thenReturn(answer(state));

        assertThat(pages.get().uri("/check/" + NUMBER)).bodyText().doesNotContain("Direct vehicles.");
    }

    @Test
    void showsNothingOfANumberNobodyHasButWhatWasTyped() {
        when(check.check("<b>1")).thenReturn(unknown("<b>1"));

        assertThat(pages.get().uri("/check/{number}", "<b>1"))
                .hasStatusOk()
                .bodyText()
                .contains("&lt;b&gt;1", "Not known")
                .doesNotContain("<b>1", "Holder", "Employer");
    }

    private static CheckAnswer answer(AccreditationState state) {
        return new CheckAnswer(
                NUMBER,
                state,
                NOW,
                new ForceCode("avon-and-somerset"),
                "Example Traffic Ltd",
                "Siân O'Neill",
                "Traffic officer",
                List.of(new CheckAnswer.CheckedPower(
                        new PowerCode("control-traffic"),
                        "Control traffic",
                        "Direct vehicles.",
                        "In the police area",
                        List.of("Only by day."))),
                "May not arrest.",
                LocalDate.of(2026, 6, 1),
                LocalDate.of(2027, 6, 1),
                1,
                "Write to us.");
    }

    private static CheckAnswer unknown(String typed) {
        return new CheckAnswer(
                typed,
                AccreditationState.UNKNOWN,
                NOW,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null);
    }
}
