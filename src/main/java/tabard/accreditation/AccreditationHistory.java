package tabard.accreditation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tabard.accreditation.Accreditation.Grant;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.kernel.PersonId;
import tabard.kernel.SchemeCode;
import tabard.party.Tenure;
import tabard.powers.PowerCode;

/**
 * All that was ever known of one accreditation, on two axes: when a fact had effect, and when Tabard knew of it. Whatever is
 * asked of it is worked out here, without a database and without a clock.
 *
 * @param period as stated in it (s.41(7))
 * @param grantedAt when it was granted; before that moment nobody knew of it
 * @param employments the days of the person's employments by the employer
 * @param arrangements the days of the force's arrangements with the employer under the scheme
 */
public record AccreditationHistory(
        AccreditationNumber number,
        PersonId person,
        OrganisationId organisation,
        ForceCode force,
        SchemeCode scheme,
        Period period,
        Instant grantedAt,
        List<KnownGrant> grants,
        List<Act> acts,
        List<Tenure> employments,
        List<Tenure> arrangements) {

    /** A grant, and the moments between which it was taken to be so. */
    public record KnownGrant(
            Grant grant, Instant knownFrom, @Nullable Instant knownTo) {}

    /**
     * What ended it, or left it without powers for a time.
     *
     * @param from from when it has effect: the notice, or the start of what replaces it
     * @param to when a stand-down ends; null where no end is known
     * @param reviewOn the day by which a stand-down is looked at again
     */
    public record Act(
            Kind kind,
            Instant from,
            @Nullable Instant to,
            @Nullable LocalDate reviewOn,
            Instant knownFrom,
            @Nullable Instant knownTo) {

        /** The kinds of act. */
        public enum Kind {
            /** Withdrawn by notice (s.42(3)). */
            WITHDRAWN,
            /** Varied by notice so that no power may be used (s.42(3)). */
            STOOD_DOWN,
            /** Followed by another accreditation (s.41(7)). */
            REPLACED,
            /** Something that this program cannot read: nothing is held by it. */
            UNREADABLE
        }

        boolean hasEffect(Instant at) {
            return !at.isBefore(from) && (to == null || at.isBefore(to));
        }
    }

    public AccreditationHistory {
        grants = List.copyOf(grants);
        acts = List.copyOf(acts);
        employments = List.copyOf(employments);
        arrangements = List.copyOf(arrangements);
    }

    /** Where it stood at a moment, by what was known at another. What the law ends, it ends at once, without a decision. */
    public AccreditationState stateAt(Instant at, Instant knownAt) {
        if (grantedAt.isAfter(knownAt)
                || acts(Act.Kind.UNREADABLE, knownAt).findAny().isPresent()) {
            return AccreditationState.UNKNOWN;
        }
        if (inEffect(Act.Kind.WITHDRAWN, at, knownAt)) {
            return AccreditationState.WITHDRAWN;
        }
        if (inEffect(Act.Kind.REPLACED, at, knownAt)) {
            return AccreditationState.REPLACED;
        }
        var day = LocalDate.ofInstant(at, Accreditation.LONDON);
        if (new Period(period.from(), null).contains(day) && !period.contains(day)) {
            return AccreditationState.EXPIRED;
        }
        if (ceased(day, knownAt)) {
            return AccreditationState.CEASED;
        }
        if (day.isBefore(begins())) {
            return AccreditationState.NOT_YET_VALID;
        }
        return inEffect(Act.Kind.STOOD_DOWN, at, knownAt) ? AccreditationState.STOOD_DOWN : AccreditationState.VALID;
    }

    /** The grants of a power that notices let stand at a moment, whatever its days say. */
    public List<Grant> grantsOf(PowerCode power, Instant at, Instant knownAt) {
        return grants.stream()
                .filter(known -> known(known.knownFrom(), known.knownTo(), knownAt))
                .map(KnownGrant::grant)
                .filter(grant -> grant.power().equals(power) && grant.window().contains(at))
                .toList();
    }

    /** The first day on which the law would end it for want of employment; empty where none is dated. */
    public Optional<LocalDate> employedUntil(Instant knownAt) {
        return standsUntil(employments, knownAt);
    }

    /** The first day on which the law would end it for want of an arrangement; empty where none is dated. */
    public Optional<LocalDate> arrangedUntil(Instant knownAt) {
        return standsUntil(arrangements, knownAt);
    }

    /** The first day on which another accreditation takes its place, where one does. */
    public Optional<LocalDate> replacedOn(Instant knownAt) {
        return acts(Act.Kind.REPLACED, knownAt)
                .map(act -> LocalDate.ofInstant(act.from(), Accreditation.LONDON))
                .min(LocalDate::compareTo);
    }

    /** The day by which a stand-down that has effect at a moment is looked at again. */
    public Optional<LocalDate> reviewOn(Instant at, Instant knownAt) {
        return acts(Act.Kind.STOOD_DOWN, knownAt)
                .filter(act -> act.hasEffect(at))
                .flatMap(act -> Optional.ofNullable(act.reviewOn()).stream())
                .min(LocalDate::compareTo);
    }

    /** Nobody holds a power on a day before that of the grant, whatever period is stated. */
    private LocalDate begins() {
        var granted = LocalDate.ofInstant(grantedAt, Accreditation.LONDON);
        return granted.isAfter(period.from()) ? granted : period.from();
    }

    /** Whether employment or arrangement have ended since the day of the grant: what has ended does not come back. */
    private boolean ceased(LocalDate day, Instant knownAt) {
        if (day.isBefore(LocalDate.ofInstant(grantedAt, Accreditation.LONDON))) {
            return false;
        }
        return Stream.of(employments, arrangements)
                .anyMatch(tenures -> standsUntil(tenures, knownAt)
                        .filter(end -> !day.isBefore(end))
                        .isPresent());
    }

    /** From the day of the grant on, as far as one tenure follows the other without a day between. */
    private Optional<LocalDate> standsUntil(List<Tenure> tenures, Instant knownAt) {
        var day = LocalDate.ofInstant(grantedAt, Accreditation.LONDON);
        var known = tenures.stream()
                .filter(tenure -> known(tenure.knownFrom(), tenure.knownTo(), knownAt))
                .map(Tenure::days)
                .toList();
        while (true) {
            var reached = day;
            var next = known.stream().filter(days -> days.contains(reached)).toList();
            if (next.stream().anyMatch(days -> days.to() == null)) {
                return Optional.empty();
            }
            var end = next.stream()
                    .flatMap(days -> Optional.ofNullable(days.to()).stream())
                    .max(LocalDate::compareTo);
            if (end.isEmpty()) {
                return Optional.of(day);
            }
            day = end.get();
        }
    }

    private boolean inEffect(Act.Kind kind, Instant at, Instant knownAt) {
        return acts(kind, knownAt).anyMatch(act -> act.hasEffect(at));
    }

    private Stream<Act> acts(Act.Kind kind, Instant knownAt) {
        return acts.stream()
                .filter(act -> act.kind() == kind)
                .filter(act -> known(act.knownFrom(), act.knownTo(), knownAt));
    }

    private static boolean known(Instant from, @Nullable Instant to, Instant knownAt) {
        return !from.isAfter(knownAt) && (to == null || to.isAfter(knownAt));
    }
}
