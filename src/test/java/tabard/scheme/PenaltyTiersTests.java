package tabard.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static tabard.scheme.SchemeFixtures.COMMUNITY;
import static tabard.scheme.SchemeFixtures.read;
import static tabard.scheme.SchemeFixtures.with;

import org.junit.jupiter.api.Test;

class PenaltyTiersTests {

    private static final String UPPER = """
              - tier: UPPER
                amount_gbp: 80
                from: "2004-11-01"
                to: "2013-07-01"
            """;

    @Test
    void hasAnAmountForEveryTierOfTheTable() {
        assertThat(read(COMMUNITY).penaltyNoticeTable())
                .extracting(offence -> offence.tier())
                .containsOnly("UPPER", "LOWER");
    }

    @Test
    void findsADayWithoutAnAmount() {
        refuses(
                UPPER.replace("2013-07-01", "2013-06-30"),
                "an amount of 'UPPER' ends on 2013-06-30 and the next begins on 2013-07-01: give every day one amount");
    }

    @Test
    void findsADayWithTwo() {
        refuses(
                UPPER.replace("2013-07-01", "2013-07-02"),
                "an amount of 'UPPER' ends on 2013-07-02 and the next begins on 2013-07-01: give every day one amount");
    }

    @Test
    void findsAnOffenceOfATierThatHasNone() {
        var file = with(COMMUNITY, "\n    tier: UPPER\n", "\n    tier: HIGHEST\n");

        assertThatExceptionOfType(PackFault.class)
                .isThrownBy(() -> read(file, file))
                .withMessageContaining("penalty_notice_tiers")
                .withMessageContaining("no amount for the tier 'HIGHEST'");
    }

    private static void refuses(String instead, String message) {
        assertThatExceptionOfType(PackFault.class)
                .isThrownBy(() -> read(with(COMMUNITY, UPPER, instead)))
                .withMessageContaining("schemes/csas/powers.yaml")
                .withMessageContaining(message);
    }
}
