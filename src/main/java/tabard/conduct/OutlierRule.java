package tabard.conduct;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.powers.PowerCode;

/**
 * The plain rule by which a return stands out: in one month, a power was used at least {@value #LEAST_USES} times and more than
 * {@value #TIMES} times as often, for each person who held it, as is usual. Usual is the median of the other employers of the force
 * in that month, where there are at least {@value #LEAST_OTHERS}; otherwise that of the employer's own six months before, where there
 * are at least {@value #LEAST_OTHERS}. Where there are fewer, nothing stands out. It proves nothing: it says where to look.
 */
public final class OutlierRule {

    public static final int LEAST_USES = 10;
    public static final int TIMES = 3;
    public static final int LEAST_OTHERS = 3;

    private OutlierRule() {}

    /** One employer's use of one power in one month. */
    private record Use(
            OrganisationId organisation, ForceCode force, YearMonth month, PowerCode power, int uses, int holders) {

        /** In hundredths; somebody who held nothing any more counts as one. */
        int rate() {
            return (int) (100L * uses / Math.max(holders, 1));
        }
    }

    /** Those that stand out, the newest month first. */
    public static List<Outlier> of(List<UseReturn> returns) {
        var uses = returns.stream().flatMap(OutlierRule::uses).toList();
        return uses.stream()
                .filter(use -> use.uses() >= LEAST_USES)
                .flatMap(use -> judge(use, uses).stream())
                .sorted(Comparator.comparing(Outlier::month).reversed())
                .toList();
    }

    private static Stream<Use> uses(UseReturn of) {
        return of.lines().stream()
                .collect(Collectors.groupingBy(line -> line.use().power()))
                .entrySet()
                .stream()
                .map(power -> new Use(
                        of.organisation(),
                        of.force(),
                        of.month(),
                        power.getKey(),
                        power.getValue().stream()
                                .mapToInt(line -> line.use().uses())
                                .sum(),
                        power.getValue().getFirst().holders()));
    }

    private static Optional<Outlier> judge(Use use, List<Use> all) {
        var alike = all.stream()
                .filter(other ->
                        other.force().equals(use.force()) && other.power().equals(use.power()))
                .toList();
        var others = alike.stream()
                .filter(other -> other.month().equals(use.month())
                        && !other.organisation().equals(use.organisation()))
                .toList();
        if (others.size() >= LEAST_OTHERS) {
            return compare(use, others, Outlier.Against.OTHER_EMPLOYERS);
        }
        var past = alike.stream()
                .filter(other -> other.organisation().equals(use.organisation()))
                .filter(other -> other.month().isBefore(use.month())
                        && !other.month().isBefore(use.month().minusMonths(6)))
                .toList();
        return past.size() >= LEAST_OTHERS ? compare(use, past, Outlier.Against.OWN_PAST) : Optional.empty();
    }

    private static Optional<Outlier> compare(Use use, List<Use> with, Outlier.Against against) {
        int usual = median(with.stream().mapToInt(Use::rate).sorted().toArray());
        return use.rate() > TIMES * usual
                ? Optional.of(new Outlier(
                        use.organisation(),
                        use.force(),
                        use.month(),
                        use.power(),
                        use.uses(),
                        use.holders(),
                        usual,
                        against))
                : Optional.empty();
    }

    private static int median(int[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
