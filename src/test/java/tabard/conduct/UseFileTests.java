package tabard.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tabard.powers.PowerCode;

/** The file of a return: what it may say, and that nobody can be named in it. */
class UseFileTests {

    static final String HEAD = "power,offence,place,uses,notices,seized\n";

    @Test
    void aGoodFileIsReadAndOneWithoutLinesSaysThatNothingWasUsed() {
        assertThat(UseFile.read(HEAD + "confiscate-alcohol,,bs1,4,0,6\n").lines())
                .containsExactly(Map.entry(2, new UseLine(new PowerCode("confiscate-alcohol"), null, "BS1", 4, 0, 6)));
        assertThat(UseFile.read(HEAD).good()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name-address-asb,,12 High Street,1,0,0",
                "name-address-asb,,Bristol,1,0,0",
                "name-address-asb,,BS1 4ND,1,0,0",
                "name-address-asb,John Smith,BS1,1,0,0",
                "John Smith,,BS1,1,0,0",
                "name-address-asb,,BS1,John,0,0",
                "name-address-asb,,BS1,1,0,0,John Smith",
                "name-address-asb,,BS1,0,0,0",
                "name-address-asb,,BS1,1,2,0",
                "name-address-asb,,BS1,2,1,0",
                "name-address-asb,,BS1,2,0,-1"
            })
    void whatCouldNameSomebodyOrDoesNotAddUpIsRefused(String line) {
        var tried = UseFile.read(HEAD + line);

        assertThat(tried.problems())
                .hasSize(1)
                .extracting(TriedReturn.Problem::line)
                .containsExactly(2);
        assertThat(tried.lines()).isEmpty();
    }

    @Test
    void anotherColumnIsRefusedWhateverItIsCalled() {
        assertThat(UseFile.read("power,offence,place,uses,notices,seized,name\n")
                        .problems())
                .extracting(TriedReturn.Problem::sentence)
                .containsExactly(
                        "The first line is: power,offence,place,uses,notices,seized. There are no other columns.");
    }

    @Test
    void oneThingIsCountedInOneLine() {
        assertThat(UseFile.read(HEAD + "begging,,BS1,1,0,0\nbegging,,BS1,2,0,0\nbegging,,BS2,1,0,0")
                        .problems())
                .extracting(TriedReturn.Problem::line)
                .containsExactly(3);
    }

    @Test
    void aReturnHasAtMostTwoThousandLines() {
        assertThat(UseFile.read(HEAD + "begging,,BS1,1,0,0\n".repeat(2001))
                        .problems()
                        .getFirst()
                        .sentence())
                .isEqualTo("A return has at most 2000 lines.");
    }
}
