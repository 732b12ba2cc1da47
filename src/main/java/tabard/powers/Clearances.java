package tabard.powers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tabard.powers.Facts.Clearance;
import tabard.powers.ForcePolicy.Recognition;
import tabard.powers.ForcePolicy.Recognition.Outcome;

/**
 * Which of a person's clearances count for a force on a day, and for how long.
 *
 * @param route the training route of the power they are for; null where it is not said, and then no recognition that is
 *     confined to a role tier counts
 */
record Clearances(
        ForcePolicy policy,
        List<Clearance> known,
        LocalDate on,
        @Nullable String route) {

    /** The end of the longest good clearance of the level or higher; {@link LocalDate#MAX} where no end is dated. */
    Optional<LocalDate> goodUntil(VettingLevel needed) {
        return standing(needed)
                .flatMap(this::acceptedUntil)
                .filter(on::isBefore)
                .max(Comparator.naturalOrder());
    }

    /** How the force treats clearances of others that would do, were they accepted as they stand. */
    List<Recognition> otherwiseTreated(VettingLevel needed) {
        return standing(needed)
                .filter(clearance -> on.isBefore(endOf(clearance)))
                .flatMap(this::recognition)
                .filter(row -> row.outcome() != Outcome.ACCEPT)
                .distinct()
                .toList();
    }

    private Stream<Clearance> standing(VettingLevel needed) {
        return known.stream()
                .filter(clearance -> clearance.status() == ClearanceStatus.CLEARED)
                .filter(clearance ->
                        clearance.granted() != null && !clearance.granted().isAfter(on))
                .filter(clearance -> countsAtLeast(clearance, needed))
                .filter(clearance -> known.stream().noneMatch(outcome -> replaces(outcome, clearance)));
    }

    private Stream<LocalDate> acceptedUntil(Clearance clearance) {
        if (policy.force().value().equals(clearance.authority())) {
            return Stream.of(endOf(clearance));
        }
        return recognition(clearance)
                .filter(row -> row.outcome() == Outcome.ACCEPT)
                .map(row -> earlier(endOf(clearance), tooOld(clearance, row)));
    }

    private Stream<Recognition> recognition(Clearance clearance) {
        return policy.recognition().stream()
                .filter(row -> row.authority().equals(clearance.authority()))
                .filter(row -> row.covers(route))
                .filter(row -> countsAtLeast(clearance, row.level()))
                .filter(row -> on.isBefore(tooOld(clearance, row)));
    }

    private boolean countsAtLeast(Clearance clearance, VettingLevel needed) {
        return Optional.ofNullable(clearance.level())
                .flatMap(policy::countsAs)
                .filter(level -> level.atLeast(needed))
                .isPresent();
    }

    // An outcome whose day or authority is not known replaces as much as it could.
    private static boolean replaces(Clearance outcome, Clearance clearance) {
        var authority = outcome.authority();
        var day = outcome.granted();
        var granted = clearance.granted();
        return outcome.status() != null
                && outcome.status().replacesClearances()
                && (authority == null || authority.equals(clearance.authority()))
                && (day == null || granted == null || !granted.isAfter(day));
    }

    private static LocalDate endOf(Clearance clearance) {
        return clearance.expires() == null ? LocalDate.MAX : clearance.expires();
    }

    private static LocalDate tooOld(Clearance clearance, Recognition row) {
        return clearance.granted() == null || row.maxAge() == null
                ? LocalDate.MAX
                : clearance.granted().plus(row.maxAge());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
