package tabard.roster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static tabard.roster.RosterFixtures.HEADINGS;
import static tabard.roster.RosterFixtures.LIMITS;
import static tabard.roster.RosterFixtures.SIAN;
import static tabard.roster.RosterFixtures.TODAY;

import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds whatever is uploaded. Each case is named by its seed, so a failure can be run again alone. */
class RosterFilePropertyTests {

    static final String PIECES = "\",;\t|\r\n =+-@'éŴع\u202E\uFFFD?09aZ/#.<\u0000";

    static Stream<Case> cases() {
        return LongStream.range(0, 1_000).mapToObj(Case::new);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isAnsweredWithRowsOrWithReasons(Case c) {
        try {
            var reading = RosterFile.read(c.file, TODAY, LIMITS);

            assertThat(reading.rows()).isNotEmpty();
            assertThat(RosterJson.rows(RosterJson.write(reading.rows()))).isEqualTo(reading.rows());
            assertThat(RosterJson.write(reading.rows())).doesNotContain("\\u0000");
            assertThat(RosterDownloads.result(reading, _ -> "", Locale.of("cy")).lines())
                    .noneMatch(line -> line.matches("^\"[=+@-].*"));
            for (var row : reading.good()) {
                assertThat(RowRules.judge(row.line(), row.cells(), TODAY)).isEqualTo(row);
                assertThat(row.staff().work().staffNumber()).isEqualTo(row.cell(RosterField.STAFF_NUMBER));
            }
        } catch (RosterFileRefused refused) {
            assertThat(refused.findings()).isNotEmpty();
            assertThat(refused.detail()).isNotBlank();
        }
    }

    /** One arbitrary file: mere bytes, or a roster that somebody has spoilt. */
    static final class Case {

        final long seed;
        final byte[] file;

        Case(long seed) {
            var random = new Random(seed);
            this.seed = seed;
            this.file = seed % 3 == 0 ? bytes(random) : spoilt(random, seed % 3 == 1);
        }

        private static byte[] bytes(Random random) {
            var bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            return bytes;
        }

        private static byte[] spoilt(Random random, boolean textOnly) {
            var text = new StringBuilder(HEADINGS + "\n" + (SIAN + "\n").repeat(random.nextInt(4)));
            for (int i = random.nextInt(12); i > 0; i--) {
                int from = textOnly ? HEADINGS.length() + 1 : 0;
                int at = Math.min(text.length(), from + random.nextInt(Math.max(1, text.length() - from)));
                text.insert(at, PIECES.charAt(random.nextInt(PIECES.length() - (textOnly ? 1 : 0))));
            }
            var file = ByteBuffer.wrap(text.toString().getBytes(UTF_8));
            if (!textOnly) {
                file.put(random.nextInt(file.capacity()), (byte) random.nextInt(256));
            }
            return file.array();
        }

        @Override
        public String toString() {
            return "seed " + seed;
        }
    }
}
