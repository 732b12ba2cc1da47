package tabard.powers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import tabard.kernel.ForceCode;
import tabard.kernel.SchemeCode;
import tabard.powers.PolicyDifference.Field;

class PolicyDifferencesTests {

    static final PowerCode TRAFFIC = new PowerCode("control-traffic");
    static final PowerCode PHOTOGRAPH = new PowerCode("photograph");
    static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Test
    void tellsWhatHasChangedPowerByPowerAndFieldByField() {
        var before = policy(
                FIRST, "P1Y", row(TRAFFIC, true, List.of("Wear the tabard"), VettingLevel.NPPV2_FULL, "csas-core"));
        var after = policy(
                FIRST.plusYears(1),
                "P2Y",
                row(TRAFFIC, true, List.of("Carry the card"), null, "csas-traffic-management"),
                row(PHOTOGRAPH, true, List.of(), null));

        assertThat(PolicyDifferences.between(before, after))
                .containsExactly(
                        new PolicyDifference(null, Field.FIRST_DAY, "2026-01-01", "2027-01-01"),
                        new PolicyDifference(null, Field.TERM, "P1Y", "P2Y"),
                        new PolicyDifference(TRAFFIC, Field.CONDITION, "Wear the tabard", null),
                        new PolicyDifference(TRAFFIC, Field.CONDITION, null, "Carry the card"),
                        new PolicyDifference(TRAFFIC, Field.VETTING_LEVEL, "NPPV2_FULL", null),
                        new PolicyDifference(TRAFFIC, Field.COURSE, "csas-core", null),
                        new PolicyDifference(TRAFFIC, Field.COURSE, null, "csas-traffic-management"),
                        new PolicyDifference(PHOTOGRAPH, Field.PERMITTED, "false", "true"));
    }

    @Test
    void aPowerThatIsNotListedIsOneThatIsNotPermitted() {
        var listed = policy(FIRST, "P1Y", row(TRAFFIC, false, List.of(), null));

        assertThat(PolicyDifferences.between(policy(FIRST, "P1Y"), listed)).isEmpty();
    }

    @Test
    void wherePolicyIsTheFirstAllOfItIsNew() {
        var differences = PolicyDifferences.between(null, policy(FIRST, "P1Y", row(TRAFFIC, true, List.of(), null)));

        assertThat(differences)
                .containsExactly(
                        new PolicyDifference(null, Field.FIRST_DAY, null, "2026-01-01"),
                        new PolicyDifference(null, Field.TERM, null, "P1Y"),
                        new PolicyDifference(null, Field.ORDER, null, "PARALLEL"),
                        new PolicyDifference(TRAFFIC, Field.PERMITTED, "false", "true"));
        assertThat(differences.getFirst().kind()).isEqualTo(PolicyDifference.Kind.ADDED);
        assertThat(differences.getLast().kind()).isEqualTo(PolicyDifference.Kind.CHANGED);
    }

    @Test
    void tellsThatTheIntervalsBetweenReviewsAreStatedChangedAndLeftOut() {
        var silent = policy(FIRST, "P1Y");
        var yearly = reviewing(Period.ofYears(1), Period.ofYears(3));
        var oftener = reviewing(Period.ofMonths(6), Period.ofYears(1));

        assertThat(PolicyDifferences.between(silent, yearly))
                .containsExactly(new PolicyDifference(null, Field.REVIEWS, null, "P1Y P3Y"));
        assertThat(PolicyDifferences.between(yearly, oftener))
                .containsExactly(new PolicyDifference(null, Field.REVIEWS, "P1Y P3Y", "P6M P1Y"));
        assertThat(PolicyDifferences.between(yearly, yearly.asVersion(2).endingOn(null)))
                .isEmpty();
        assertThat(PolicyDifferences.between(yearly, silent))
                .containsExactly(new PolicyDifference(null, Field.REVIEWS, "P1Y P3Y", null));
    }

    private static ForcePolicy reviewing(Period first, Period later) {
        return new ForcePolicy(
                new ForceCode("dorset"),
                new SchemeCode("csas"),
                null,
                FIRST,
                null,
                Period.ofYears(1),
                StepOrder.PARALLEL,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new ReviewIntervals(first, later));
    }

    @RepeatedTest(200)
    void areNoneOnlyWhereBothSayTheSameAndTurnAroundWithThem(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var one = arbitrary(random);
        var other = arbitrary(random);

        assertThat(PolicyDifferences.between(one, one)).isEmpty();
        assertThat(PolicyDifferences.between(one, other).isEmpty()).isEqualTo(one.equals(other));
        assertThat(PolicyDifferences.between(other, one))
                .containsExactlyInAnyOrderElementsOf(PolicyDifferences.between(one, other).stream()
                        .map(there -> new PolicyDifference(there.power(), there.field(), there.after(), there.before()))
                        .toList());
    }

    /** Says something of each power, so that the same rows are the same policy. */
    private static ForcePolicy arbitrary(Random random) {
        var rows = new ArrayList<PolicyPower>();
        for (var code : List.of(TRAFFIC, PHOTOGRAPH)) {
            var conditions = random.nextBoolean() ? List.of("One") : List.of("One", "Two");
            var level = random.nextBoolean() ? VettingLevel.NPPV2_FULL : null;
            rows.add(row(code, random.nextInt(3) > 0, conditions, level, "csas-core"));
        }
        return policy(
                FIRST.plusDays(random.nextInt(2)),
                "P%dY".formatted(1 + random.nextInt(2)),
                rows.toArray(PolicyPower[]::new));
    }

    private static PolicyPower row(
            PowerCode code,
            boolean permitted,
            List<String> conditions,
            @org.jspecify.annotations.Nullable VettingLevel level,
            String... courses) {
        return new PolicyPower(
                code,
                permitted,
                null,
                List.of(),
                List.of(),
                conditions,
                List.of(),
                null,
                level,
                List.of(courses).stream()
                        .map(course -> new PolicyPower.Course(course, null))
                        .toList());
    }

    private static ForcePolicy policy(LocalDate from, String term, PolicyPower... rows) {
        return new ForcePolicy(
                new ForceCode("dorset"),
                new SchemeCode("csas"),
                null,
                from,
                null,
                Period.parse(term),
                StepOrder.PARALLEL,
                List.of(rows),
                List.of(),
                List.of(),
                List.of());
    }
}
