package tabard.renewal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which course when: each is begun in the latest week that loses no day and still has room, so that no pass is renewed sooner
 * than it must be and no week takes more people than a course has places. Where every such week is full, it is begun in the first
 * week that has room, and the days lost are counted. Dates and courses only; it decides nothing about anybody.
 */
public final class RenewalPlan {

    private final LocalDate firstWeek;
    private final int perWeek;
    private final Map<String, Map<LocalDate, Integer>> taken = new HashMap<>();

    private RenewalPlan(LocalDate today, int perWeek) {
        this.firstWeek = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        this.perWeek = perWeek;
    }

    /**
     * A place on a course.
     *
     * @param week the Monday of the week in which to begin
     * @param daysLost how many days the power would not be good; none where it is begun in time
     */
    public record Place(CourseNeed need, LocalDate week, long daysLost) {

        /** Whether it comes too late to lose no day. */
        public boolean late() {
            return daysLost > 0;
        }
    }

    /**
     * Plans.
     *
     * @param today from which on; the first week begins on this day or the Monday after it
     * @param perWeek how many people a course takes in a week, at least 1
     * @return by week, then by course; every need has one place, and a person one for each course
     */
    public static List<Place> spread(Collection<CourseNeed> needs, LocalDate today, int perWeek) {
        if (perWeek < 1) {
            throw new IllegalArgumentException("A course takes at least 1 person in a week.");
        }
        var plan = new RenewalPlan(today, perWeek);
        var places = new ArrayList<Place>();
        // Those whose last day is latest choose first: the weeks before it are then free for the more urgent, and
        // whoever must
        // come late comes after all who need not.
        firstOfEach(needs).stream()
                .sorted(Comparator.comparing(CourseNeed::startBy)
                        .reversed()
                        .thenComparing(CourseNeed::course)
                        .thenComparing(need -> need.person().toString()))
                .forEach(need -> places.add(plan.place(need)));
        places.sort(Comparator.comparing(Place::week)
                .thenComparing(place -> place.need().course())
                .thenComparing(place -> place.need().startBy())
                .thenComparing(place -> place.need().person().toString()));
        return List.copyOf(places);
    }

    private static Collection<CourseNeed> firstOfEach(Collection<CourseNeed> needs) {
        var first = new HashMap<String, CourseNeed>();
        for (var need : needs) {
            first.merge(
                    need.person() + " " + need.course(),
                    need,
                    (one, other) -> other.startBy().isBefore(one.startBy()) ? other : one);
        }
        return first.values();
    }

    private Place place(CourseNeed need) {
        var week = need.startBy().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        while (!week.isBefore(firstWeek) && full(need.course(), week)) {
            week = week.minusWeeks(1);
        }
        if (week.isBefore(firstWeek)) {
            week = firstWeek;
            while (full(need.course(), week)) {
                week = week.plusWeeks(1);
            }
        }
        taken.computeIfAbsent(need.course(), _ -> new HashMap<>()).merge(week, 1, Integer::sum);
        return new Place(need, week, Math.max(0, ChronoUnit.DAYS.between(need.startBy(), week)));
    }

    private boolean full(String course, LocalDate week) {
        return taken.getOrDefault(course, Map.of()).getOrDefault(week, 0) >= perWeek;
    }
}
