package tabard.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfWriter;

class LetteringTests {

    @Test
    void breaksBetweenWords() {
        assertThat(Lettering.wrap(Style.BODY, "Direct traffic and place traffic signs", 80))
                .containsExactly("Direct traffic and", "place traffic signs");
    }

    @Test
    void breaksAWordThatIsWiderThanALine() {
        var lines = Lettering.wrap(Style.BODY, "a Llanfairpwllgwyngyllgogerychwyrndrobwll b", 80);

        assertThat(String.join("", lines)).isEqualTo("aLlanfairpwllgwyngyllgogerychwyrndrobwll b");
        assertThat(lines).allMatch(line -> Lettering.width(Style.BODY, line) <= 80);
    }

    @Test
    void makesOneLineOfNothing() {
        assertThat(Lettering.wrap(Style.BODY, " ", 80)).containsExactly("");
    }

    @Test
    void dropsControlsThatCouldTurnANumberRound() {
        assertThat(Lettering.clean("\u202E34WX\u2066-\u200B7K3M\t\r\n x\u0000")).isEqualTo("34WX-7K3M x");
    }

    @Test
    void reordersOnlyWhereALetterRunsFromTheRight() {
        assertThat(Lettering.direction("Ŵyn")).isEqualTo(PdfWriter.RUN_DIRECTION_NO_BIDI);
        assertThat(Lettering.direction("Ŵyn محمد")).isEqualTo(PdfWriter.RUN_DIRECTION_LTR);
    }

    @Test
    void knowsWhichLettersItCannotDraw() {
        assertThat(Lettering.lacksLetters(Style.NUMBER, "Ŵ Đặng Ω Ж א م’")).isFalse();
        assertThat(Lettering.lacksLetters(Style.NUMBER, "王")).isTrue();
    }
}
