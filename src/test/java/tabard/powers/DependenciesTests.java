package tabard.powers;

import static org.assertj.core.api.Assertions.assertThat;
import static tabard.powers.PowersFixtures.COMMUNITY;
import static tabard.powers.PowersFixtures.CONTROL_TRAFFIC;
import static tabard.powers.PowersFixtures.RELEVANT_OFFENCE;
import static tabard.powers.PowersFixtures.ROAD_TRAFFIC;
import static tabard.powers.PowersFixtures.power;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stands only with another keeps the other from going alone. */
class DependenciesTests {

    static final Dependencies LAW = new Dependencies(COMMUNITY);
    static final PowerCode BEGGING = power("begging");

    @Test
    void nameAndAddressCannotGoWhileControlTrafficStays() {
        assertThat(LAW.mayGo(ROAD_TRAFFIC, Set.of(ROAD_TRAFFIC, CONTROL_TRAFFIC)))
                .containsExactly(new Reason(
                        Rule.REQUIRES_POWER,
                        "PRA 2002 Sch 5 para 8B(5)",
                        "'Require name and address (road traffic)' cannot go while 'Control traffic' is held, which cannot"
                                + " stand without it.",
                        "'Control traffic' given up with it, or before it."));
        assertThat(LAW.mayGo(ROAD_TRAFFIC, Set.of(ROAD_TRAFFIC, CONTROL_TRAFFIC))
                        .getFirst()
                        .message(Locale.of("cy")))
                .isEqualTo(
                        "Ni all ‘Gofyn am enw a chyfeiriad (traffig ffyrdd)’ fynd tra bod ‘Rheoli traffig’ yn cael ei"
                                + " ddal, na all sefyll hebddo.");
    }

    @Test
    void itMayGoAloneTogetherOrTheOtherWayRound() {
        assertThat(LAW.mayGo(ROAD_TRAFFIC, Set.of(ROAD_TRAFFIC))).isEmpty();
        assertThat(LAW.mayGo(CONTROL_TRAFFIC, Set.of(ROAD_TRAFFIC, CONTROL_TRAFFIC)))
                .isEmpty();
        assertThat(LAW.against(Set.of(ROAD_TRAFFIC, CONTROL_TRAFFIC), Set.of(ROAD_TRAFFIC, CONTROL_TRAFFIC)))
                .isEmpty();
    }

    @Test
    void paragraphTwoCannotGoWhileItsLimbStays() {
        assertThat(LAW.mayGo(RELEVANT_OFFENCE, Set.of(RELEVANT_OFFENCE, BEGGING)))
                .extracting(Reason::provision)
                .containsExactly("PRA 2002 Sch 5 para 2(3)(aa) is a limb of paragraph 2, not a separate grant");
    }

    @Test
    void pairsThatAreOnlyAdvisedNeverKeepAPower() {
        var all = COMMUNITY.all().stream().map(Power::code).collect(Collectors.toSet());

        assertThat(COMMUNITY.all().stream()
                        .map(Power::code)
                        .filter(code -> !LAW.mayGo(code, all).isEmpty()))
                .containsExactlyInAnyOrder(ROAD_TRAFFIC, RELEVANT_OFFENCE);
    }

    @Test
    void noSetThatMayGoLeavesAPowerWithoutWhatItRequires() {
        var codes = Stream.of(ROAD_TRAFFIC, CONTROL_TRAFFIC, RELEVANT_OFFENCE, BEGGING)
                .toList();
        for (int held = 0; held < 16; held++) {
            for (int going = 0; going < 16; going++) {
                var before = subset(codes, held);
                var gone = subset(codes, held & going);
                var stays = before.stream().filter(code -> !gone.contains(code)).collect(Collectors.toSet());

                if (standing(before)) {
                    assertThat(LAW.against(gone, before).isEmpty())
                            .as("%s of %s", gone, before)
                            .isEqualTo(standing(stays));
                }
            }
        }
    }

    private static boolean standing(Set<PowerCode> held) {
        return (!held.contains(CONTROL_TRAFFIC) || held.contains(ROAD_TRAFFIC))
                && (!held.contains(BEGGING) || held.contains(RELEVANT_OFFENCE));
    }

    private static Set<PowerCode> subset(List<PowerCode> codes, int bits) {
        return codes.stream()
                .filter(code -> (bits >> codes.indexOf(code) & 1) == 1)
                .collect(Collectors.toSet());
    }
}
