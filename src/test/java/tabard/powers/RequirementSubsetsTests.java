package tabard.powers;

import static org.assertj.core.api.Assertions.assertThat;
import static tabard.powers.PowersFixtures.AVON;
import static tabard.powers.PowersFixtures.COMMUNITY;
import static tabard.powers.PowersFixtures.day;
import static tabard.powers.PowersFixtures.inOrder;
import static tabard.powers.PowersFixtures.policy;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tabard.powers.PowersQuestion.AskedPower;

/** Every subset of the powers that hang together: asked for, held and permitted, 4,096 questions in all. */
class RequirementSubsetsTests {

    @Test
    void noSubsetOfThePowersThatHangTogetherBreaksARequirement() {
        var linked = COMMUNITY.all().stream()
                .filter(power -> !power.requiredPowers().isEmpty())
                .flatMap(power -> Stream.concat(
                        Stream.of(power.code()), power.requiredPowers().stream().flatMap(List::stream)))
                .distinct()
                .toList();
        assertThat(linked).hasSize(4);
        var subsets = 1 << linked.size();

        for (int cell = subsets; cell < subsets * subsets * subsets; cell++) {
            var asked = subset(linked, cell / subsets / subsets);
            if (asked.isEmpty()) {
                continue;
            }
            var held = subset(linked, cell / subsets % subsets);
            var permitted = subset(linked, cell % subsets);
            var rows = permitted.stream()
                    .map(power -> PowersFixtures.row(COMMUNITY, COMMUNITY.get(power)))
                    .toList();
            var facts = PowersFixtures.holding(
                    inOrder(COMMUNITY, AVON, day("2026-06-28")),
                    held.stream().map(PowerCode::value).toArray(String[]::new));
            var decision = PowersFixtures.decide(
                    AVON,
                    "2026-06-28",
                    policy(COMMUNITY, AVON, rows),
                    facts,
                    asked.stream().map(AskedPower::of).toArray(AskedPower[]::new));

            PowersRulesPropertyTests.assertRequirementsMet(decision, Set.copyOf(asked), Set.copyOf(held));
            assertThat(decision.grantable()).isEqualTo(expected(asked, held, permitted));
        }
    }

    private static List<PowerCode> expected(List<PowerCode> asked, List<PowerCode> held, List<PowerCode> permitted) {
        return asked.stream()
                .filter(permitted::contains)
                .filter(power -> COMMUNITY.get(power).requiredPowers().stream()
                        .flatMap(List::stream)
                        .allMatch(need -> asked.contains(need) ? permitted.contains(need) : held.contains(need)))
                .toList();
    }

    private static List<PowerCode> subset(List<PowerCode> of, int bits) {
        return IntStream.range(0, of.size())
                .filter(bit -> (bits >> bit & 1) == 1)
                .mapToObj(of::get)
                .toList();
    }
}
