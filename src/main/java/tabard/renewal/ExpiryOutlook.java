package tabard.renewal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import tabard.accreditation.RenewalsView.Renewal;
import tabard.powers.Limit;

/**
 * How much lapses within some days, group by group: of what, and how many days are lost if nothing is begun before it lapses.
 *
 * @param group the employer's id, or the force's code
 * @param within how many powers lapse within so many days, by the days
 * @param because how many of them for each reason; one that has two counts for both
 * @param daysLostIfBegunToday of all of them together
 * @param daysLostIfBegunLate of all of them together, if each renewal begins only when the power has lapsed
 */
public record ExpiryOutlook(
        String group,
        Map<Integer, Long> within,
        Map<Limit, Long> because,
        long daysLostIfBegunToday,
        long daysLostIfBegunLate) {

    /** The days that are looked ahead. */
    public static final List<Integer> BANDS = List.of(30, 60, 90);

    public ExpiryOutlook {
        within = Map.copyOf(within);
        because = Map.copyOf(because);
    }

    static List<ExpiryOutlook> of(List<Renewal> renewals, LocalDate today, Function<Renewal, String> group) {
        var groups = new TreeMap<String, List<Renewal>>();
        renewals.forEach(one ->
                groups.computeIfAbsent(group.apply(one), _ -> new ArrayList<>()).add(one));
        return groups.entrySet().stream()
                .map(one -> of(one.getKey(), one.getValue(), today))
                .toList();
    }

    private static ExpiryOutlook of(String group, List<Renewal> renewals, LocalDate today) {
        var within = new TreeMap<Integer, Long>();
        BANDS.forEach(days -> within.put(
                days,
                renewals.stream()
                        .filter(one -> !one.lapse().lapses().isAfter(today.plusDays(days)))
                        .count()));
        var because = new EnumMap<Limit, Long>(Limit.class);
        renewals.forEach(one -> one.lapse().limitedBy().forEach(limit -> because.merge(limit, 1L, Long::sum)));
        return new ExpiryOutlook(
                group,
                within,
                because,
                renewals.stream()
                        .mapToLong(one -> one.lapse().daysLostIfBegun(today))
                        .sum(),
                renewals.stream()
                        .mapToLong(one -> one.lapse().daysLostIfBegunLate())
                        .sum());
    }
}
