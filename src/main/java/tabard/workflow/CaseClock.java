package tabard.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the days of a case went. Every day belongs to somebody: to whose step waited when the day was over. Where several waited,
 * it belongs to the one whose step had waited longest; where none did, to the program. A question to the applicant stops the
 * force's clock, for its step is the applicant's; so does a vetting unit that stops its own, as far as whoever asks may see that.
 *
 * @param days for each day of the case that is over, whose it was, the first day first
 */
public record CaseClock(List<Day> days) {

    /** Whose a day can be. */
    public enum Party {
        SUPPLIER,
        OFFICER,
        VETTING,
        CHIEF_OFFICER,
        TRAINER,
        /** Somebody outside, for whom the vetting unit has to wait. */
        ELSEWHERE,
        /** No step waited for a person. */
        PROGRAM;

        /** The party of a group of the models. */
        public static Party of(String group) {
            return valueOf(group.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
        }
    }

    /** One day, whose it was, and the step that waited; no step where none did. */
    public record Day(LocalDate day, Party party, String step) {}

    /**
     * A step that waited.
     *
     * @param to when it was done; the moment of asking while it waits
     */
    public record Waited(String step, Party party, Instant from, Instant to) {

        boolean at(Instant moment) {
            return !moment.isBefore(from) && moment.isBefore(to);
        }
    }

    /**
     * A time in which a step could not go on, and for whom it waited.
     *
     * @param to when it went on; null while it does not
     */
    record Stopped(Party party, Instant from, @Nullable Instant to) {

        boolean at(Instant moment) {
            return !moment.isBefore(from) && (to == null || moment.isBefore(to));
        }
    }

    public CaseClock {
        days = List.copyOf(days);
    }

    /**
     * Works it out.
     *
     * @param opened when the case began
     * @param until when it ended, or the moment of asking
     */
    static CaseClock of(Instant opened, Instant until, List<Waited> waited, ZoneId zone) {
        var days = new ArrayList<Day>();
        var last = LocalDate.ofInstant(until, zone);
        for (var day = LocalDate.ofInstant(opened, zone); day.isBefore(last); day = day.plusDays(1)) {
            days.add(of(day, day.plusDays(1).atStartOfDay(zone).toInstant(), waited));
        }
        return new CaseClock(days);
    }

    /** The same, where the days of a step on which its clock was stopped are of whoever it waited for. */
    CaseClock stopped(String step, List<Stopped> stops, ZoneId zone) {
        return new CaseClock(days.stream()
                .map(day -> day.step().equals(step) ? stopped(day, stops, zone) : day)
                .toList());
    }

    private static Day stopped(Day day, List<Stopped> stops, ZoneId zone) {
        var lastMoment = day.day().plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1);
        return stops.stream()
                .filter(stop -> stop.at(lastMoment))
                .findFirst()
                .map(stop -> new Day(day.day(), stop.party(), day.step()))
                .orElse(day);
    }

    private static Day of(LocalDate day, Instant over, List<Waited> waited) {
        var lastMoment = over.minusNanos(1);
        return waited.stream()
                .filter(one -> one.at(lastMoment))
                .min(Comparator.comparing(Waited::from).thenComparing(Waited::step))
                .map(one -> new Day(day, one.party(), one.step()))
                .orElse(new Day(day, Party.PROGRAM, ""));
    }

    /** How many days were whose; the parties that had none are not in it. */
    public Map<Party, Integer> byParty() {
        var sums = new EnumMap<Party, Integer>(Party.class);
        days.forEach(day -> sums.merge(day.party(), 1, Integer::sum));
        return sums;
    }

    /** How many days on which the force's clock stood still, for the applicant had been asked something. */
    public int stopped() {
        return byParty().getOrDefault(Party.SUPPLIER, 0);
    }
}
