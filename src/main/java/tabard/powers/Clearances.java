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
        LocalDate longest = null;
        for (var clearance : known) {
            if (standing(clearance, needed)) {
                longest = later(longest, acceptedUntil(clearance));
            }
        }
        return longest != null && on.isBefore(longest) ? Optional.of(longest) : Optional.empty();
    }

    /** How the force treats clearances of others that would do, were they accepted as they stand. */
    List<Recognition> otherwiseTreated(VettingLevel needed) {
        return known.stream()
                .filter(clearance -> standing(clearance, needed))
                .filter(clearance -> on.isBefore(endOf(clearance)))
                .flatMap(this::recognition)
                .filter(row -> row.outcome() != Outcome.ACCEPT)
                .distinct()
                .toList();
    }

    /** What the force does with one clearance of another authority; empty where it does not stand, or is the force's own. */
    Optional<Treatment> treatment(Clearance clearance, VettingLevel needed) {
        if (policy.force().value().equals(clearance.authority())
                || !standing(clearance, needed)
                || !on.isBefore(endOf(clearance))) {
            return Optional.empty();
        }
        var spoken = recognition(clearance).min(Comparator.comparing(Recognition::outcome));
        return Optional.of(spoken.map(row -> new Treatment(row.outcome(), row))
                .orElseGet(() -> new Treatment(unspoken(clearance), null)));
    }

    /** What was accepted when it was younger is vetted again; of what nothing is said, the authority is asked. */
    private Outcome unspoken(Clearance clearance) {
        boolean tooOld = policy.recognition().stream()
                .anyMatch(row -> row.authority().equals(clearance.authority())
                        && row.covers(route)
                        && countsAtLeast(clearance, row.level()));
        return tooOld ? Outcome.RE_VET : Outcome.ACCEPT_WITH_CONFIRMATION;
    }

    private boolean standing(Clearance clearance, VettingLevel needed) {
        return clearance.status() == ClearanceStatus.CLEARED
                && clearance.granted() != null
                && !clearance.granted().isAfter(on)
                && countsAtLeast(clearance, needed)
                && !replaced(clearance);
    }

    private boolean replaced(Clearance clearance) {
        for (var outcome : known) {
            if (replaces(outcome, clearance)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable LocalDate acceptedUntil(Clearance clearance) {
        if (policy.force().value().equals(clearance.authority())) {
            return endOf(clearance);
        }
        LocalDate longest = null;
        for (var row : policy.recognition()) {
            if (row.outcome() == Outcome.ACCEPT && speaksOf(row, clearance)) {
                longest = later(longest, earlier(endOf(clearance), tooOld(clearance, row)));
            }
        }
        return longest;
    }

    private Stream<Recognition> recognition(Clearance clearance) {
        return policy.recognition().stream().filter(row -> speaksOf(row, clearance));
    }

    private boolean speaksOf(Recognition row, Clearance clearance) {
        return row.authority().equals(clearance.authority())
                && row.covers(route)
                && countsAtLeast(clearance, row.level())
                && on.isBefore(tooOld(clearance, row));
    }

    private boolean countsAtLeast(Clearance clearance, VettingLevel needed) {
        return clearance.level() != null
                && policy.countsAs(clearance.level())
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

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }
}
