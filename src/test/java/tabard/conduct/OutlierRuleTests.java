package tabard.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.SchemeCode;
import tabard.powers.PowerCode;

/** The plain rule by which a return stands out, on both sides of each of its bounds. */
class OutlierRuleTests {

    static final ForceCode AVON = new ForceCode("avon-and-somerset");
    static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    static final OrganisationId ONE = new OrganisationId(new UUID(0, 1));

    @Test
    void moreThanThreeTimesWhatIsUsualAmongTheOthersStandsOutAndThreeTimesDoesNot() {
        assertThat(OutlierRule.of(with(returned(ONE, OCTOBER, 61, 10))))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.usual()).isEqualTo(200);
                    assertThat(one.against()).isEqualTo(Outlier.Against.OTHER_EMPLOYERS);
                });
        assertThat(OutlierRule.of(with(returned(ONE, OCTOBER, 60, 10)))).isEmpty();
    }

    @Test
    void fewerThanTenUsesNeverStandOut() {
        assertThat(OutlierRule.of(with(returned(ONE, OCTOBER, 9, 1)))).isEmpty();
        assertThat(OutlierRule.of(with(returned(ONE, OCTOBER, 10, 1)))).hasSize(1);
    }

    @Test
    void withFewerThanThreeOthersTheOwnSixMonthsBeforeAreWhatIsUsual() {
        var own = List.of(
                returned(ONE, OCTOBER, 61, 10),
                returned(ONE, OCTOBER.minusMonths(1), 20, 10),
                returned(ONE, OCTOBER.minusMonths(2), 20, 10),
                returned(ONE, OCTOBER.minusMonths(6), 20, 10));

        assertThat(OutlierRule.of(own))
                .singleElement()
                .extracting(Outlier::against)
                .isEqualTo(Outlier.Against.OWN_PAST);
        assertThat(OutlierRule.of(own.subList(0, 3))).isEmpty();
        assertThat(OutlierRule.of(Stream.concat(
                                own.subList(0, 3).stream(), Stream.of(returned(ONE, OCTOBER.minusMonths(7), 20, 10)))
                        .toList()))
                .isEmpty();
    }

    private static List<UseReturn> with(UseReturn one) {
        var all = new ArrayList<>(List.of(one));
        for (int i = 2; i < 5; i++) {
            all.add(returned(new OrganisationId(new UUID(0, i)), OCTOBER, 20, 10));
        }
        return all;
    }

    private static UseReturn returned(OrganisationId of, YearMonth month, int uses, int holders) {
        var use = new UseLine(new PowerCode("name-address-asb"), null, "BS1", uses, 0, 0);
        return new UseReturn(
                of, AVON, new SchemeCode("csas"), month, 1, Instant.EPOCH, List.of(new UseReturn.Line(use, holders)));
    }
}
