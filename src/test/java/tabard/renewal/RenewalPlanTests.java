package tabard.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;
import tabard.renewal.RenewalPlan.Place;

/** Which course when. */
class RenewalPlanTests {

    /** A Saturday. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    static final OrganisationId EMPLOYER = new OrganisationId(new UUID(0, 1));

    @Test
    void aCourseBeginsInTheWeekOfItsLastDay() {
        assertThat(weeks(RenewalPlan.spread(List.of(need(1, "core", "2026-12-14")), TODAY, 1)))
                .containsExactly("2026-12-14");
        assertThat(weeks(RenewalPlan.spread(List.of(need(1, "core", "2026-12-20")), TODAY, 1)))
                .containsExactly("2026-12-14");
        assertThat(weeks(RenewalPlan.spread(List.of(need(1, "core", "2026-12-13")), TODAY, 1)))
                .containsExactly("2026-12-07");
    }

    @Test
    void aWeekThatIsFullSendsThemToTheWeekBeforeAndOnlyThenTooLate() {
        var two = List.of(need(1, "core", "2026-12-03"), need(2, "core", "2026-12-03"));
        var three = new ArrayList<>(two);
        three.add(need(3, "core", "2026-12-03"));

        assertThat(weeks(RenewalPlan.spread(two, TODAY, 2))).containsExactly("2026-11-30", "2026-11-30");
        assertThat(weeks(RenewalPlan.spread(two, TODAY, 1))).containsExactly("2026-11-23", "2026-11-30");
        var late = RenewalPlan.spread(three, TODAY, 1);
        assertThat(weeks(late)).containsExactly("2026-11-23", "2026-11-30", "2026-12-07");
        assertThat(late).extracting(Place::daysLost).containsExactly(0L, 0L, 4L);
    }

    @Test
    void anotherCourseHasRoomOfItsOwn() {
        var both = List.of(need(1, "core", "2026-12-03"), need(1, "traffic", "2026-12-03"));

        assertThat(weeks(RenewalPlan.spread(both, TODAY, 1))).containsExactly("2026-11-30", "2026-11-30");
    }

    @Test
    void whoeverNeedsACourseForTwoForcesTakesItOnceForTheEarlier() {
        var twice = List.of(need(1, "core", "2027-01-14"), need(1, "core", "2026-12-17"));

        assertThat(weeks(RenewalPlan.spread(twice, TODAY, 5))).containsExactly("2026-12-14");
    }

    @Test
    void whatIsOverdueBeginsInTheFirstWeekAndItsLossIsCounted() {
        var overdue = RenewalPlan.spread(List.of(need(1, "core", "2026-11-20")), TODAY, 5)
                .getFirst();

        assertThat(overdue.week()).isEqualTo("2026-11-23");
        assertThat(overdue.daysLost()).isEqualTo(3);
        assertThat(overdue.late()).isTrue();
    }

    @Test
    void noWeekIsOverrunNobodyIsLeftOutAndNobodyIsLateWhoNeedNotBe() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            int perWeek = 1 + random.nextInt(3);
            var needs = IntStream.range(0, 1 + random.nextInt(40))
                    .mapToObj(n ->
                            need(n, "core", TODAY.plusDays(random.nextInt(80)).toString()))
                    .toList();

            var plan = RenewalPlan.spread(needs, TODAY, perWeek);

            assertThat(plan).extracting(Place::need).containsExactlyInAnyOrderElementsOf(needs);
            assertThat(plan.stream()
                            .collect(Collectors.groupingBy(Place::week, Collectors.counting()))
                            .values())
                    .allMatch(taken -> taken <= perWeek);
            assertThat(plan).allMatch(place -> place.week().getDayOfWeek() == DayOfWeek.MONDAY);
            assertThat(plan.stream().filter(Place::late).count()).isEqualTo(fewestLate(needs, perWeek));
        }
    }

    @Test
    void aCourseWithoutPlacesIsNoPlan() {
        assertThatThrownBy(() -> RenewalPlan.spread(List.of(), TODAY, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A course takes at least 1 person in a week.");
    }

    /** By the earliest deadline first, dropping whoever does not fit: the most that can be in time. */
    private static long fewestLate(List<CourseNeed> needs, int perWeek) {
        var monday = LocalDate.of(2026, 11, 23);
        var last = needs.stream()
                .map(need -> Math.floorDiv(need.startBy().toEpochDay() - monday.toEpochDay(), 7))
                .sorted()
                .toList();
        int kept = 0;
        for (var week : last) {
            if (week >= 0 && kept < (week + 1) * perWeek) {
                kept++;
            }
        }
        return needs.size() - kept;
    }

    private static List<String> weeks(List<Place> plan) {
        return plan.stream().map(place -> place.week().toString()).toList();
    }

    private static CourseNeed need(int person, String course, String startBy) {
        var by = LocalDate.parse(startBy);
        return new CourseNeed(
                new PersonId(new UUID(1, person)), EMPLOYER, new ForceCode("dorset"), course, by, by.plusDays(28));
    }
}
