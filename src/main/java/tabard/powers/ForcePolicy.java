package tabard.powers;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tabard.kernel.ForceCode;
import tabard.kernel.SchemeCode;

/**
 * What one chief officer permits, and asks for, under one scheme for a time.
 *
 * @param version counts the force's policies under the scheme; null for a draft
 * @param validTo the first day on which it is no longer in effect, or null
 * @param term for how long powers are granted
 * @param powers what it says of each power; a power that is not listed is not permitted
 * @param recognition whose vetting the force accepts, and how
 * @param byelaws the byelaws that the rows name, described; a document may leave them out
 * @param areas the areas that the rows name, described; a document may leave them out
 * @param reviews when it reviews arrangements with employers; null where it does as is usual
 */
public record ForcePolicy(
        ForceCode force,
        SchemeCode scheme,
        @Nullable Integer version,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Period term,
        StepOrder order,
        List<PolicyPower> powers,
        List<LocalLevel> levels,
        List<Recognition> recognition,
        List<Fee> fees,
        List<Byelaw> byelaws,
        List<PolicyArea> areas,
        @Nullable ReviewIntervals reviews) {

    /** A label that a vetting authority uses, and the national level it counts as for this force. */
    public record LocalLevel(String label, VettingLevel countsAs) {}

    /**
     * One authority whose vetting the force accepts, and how.
     *
     * @param level the lowest level of theirs that this is about
     * @param maxAge for how long after it was granted; null where age does not matter
     * @param roleTier the training route of the powers that it is confined to, such as {@code TRAFFIC}; null for all powers
     * @param ownerPost the post that owns the decision
     * @param reviewOn the day by which it is looked at again
     */
    public record Recognition(
            String authority,
            VettingLevel level,
            @Nullable Period maxAge,
            Outcome outcome,
            @Nullable String roleTier,
            @Nullable String ownerPost,
            @Nullable LocalDate decidedOn,
            @Nullable String reason,
            @Nullable LocalDate reviewOn) {

        /** What the force does with another authority's clearance. */
        public enum Outcome {
            ACCEPT,
            ACCEPT_WITH_CONFIRMATION,
            TOP_UP,
            RE_VET
        }

        public Recognition {
            PolicyChecks.positive("maxAge", maxAge);
        }

        /** A row for all powers, of which nothing is said but what it does. */
        public Recognition(String authority, VettingLevel level, @Nullable Period maxAge, Outcome outcome) {
            this(authority, level, maxAge, outcome, null, null, null, null, null);
        }

        /** Tells whether it is about the powers of a training route. */
        public boolean covers(@Nullable String route) {
            return roleTier == null || roleTier.equals(route);
        }
    }

    public ForcePolicy {
        powers = List.copyOf(powers);
        levels = List.copyOf(levels);
        recognition = List.copyOf(recognition);
        fees = List.copyOf(fees);
        byelaws = List.copyOf(byelaws);
        areas = List.copyOf(areas);
        PolicyChecks.positive("term", term);
        PolicyChecks.inOrder(validFrom, validTo);
        PolicyChecks.onceEach("power", powers.stream().map(PolicyPower::power).toList());
        PolicyChecks.onceEach(
                "label of levels", levels.stream().map(LocalLevel::label).toList());
    }

    /** A policy that describes no byelaws and no areas, and reviews as is usual. */
    public ForcePolicy(
            ForceCode force,
            SchemeCode scheme,
            @Nullable Integer version,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            Period term,
            StepOrder order,
            List<PolicyPower> powers,
            List<LocalLevel> levels,
            List<Recognition> recognition,
            List<Fee> fees) {
        this(
                force,
                scheme,
                version,
                validFrom,
                validTo,
                term,
                order,
                powers,
                levels,
                recognition,
                fees,
                List.of(),
                List.of(),
                null);
    }

    /** Tells whether it is in effect. */
    public boolean inEffectOn(LocalDate day) {
        return new Span(validFrom, validTo).contains(day);
    }

    /** What it says of a power, if it says anything. */
    public Optional<PolicyPower> find(PowerCode power) {
        return powers.stream().filter(row -> row.power().equals(power)).findFirst();
    }

    /** A byelaw that it describes. */
    public Optional<Byelaw> byelaw(String code) {
        return byelaws.stream().filter(byelaw -> byelaw.code().equals(code)).findFirst();
    }

    /** An area that it describes. */
    public Optional<PolicyArea> area(String code) {
        return areas.stream().filter(area -> area.code().equals(code)).findFirst();
    }

    /** The national level that a level or a local label counts as for this force, if it counts. */
    public Optional<VettingLevel> countsAs(String level) {
        return VettingLevel.find(level)
                .or(() -> levels.stream()
                        .filter(local -> local.label().equals(level))
                        .map(LocalLevel::countsAs)
                        .findFirst());
    }

    /**
     * Until when the best of a person's clearances serves a level for this force: the first day on which it no longer does,
     * or {@link LocalDate#MAX}; empty where none serves on the day.
     *
     * @param route the training route of the power; without one no recognition that is confined to a role tier counts
     */
    public Optional<LocalDate> clearedUntil(
            VettingLevel needed, @Nullable String route, List<Facts.Clearance> known, LocalDate on) {
        return new Clearances(this, known, on, route).goodUntil(needed);
    }

    /** The same policy, not in effect by anybody's approval. */
    public ForcePolicy asDraft() {
        return with(null, validFrom, validTo, powers);
    }

    /** The same policy as a version of the force's. */
    public ForcePolicy asVersion(int number) {
        return with(number, validFrom, validTo, powers);
    }

    /** The same policy, in effect no longer from a day on. */
    public ForcePolicy endingOn(@Nullable LocalDate end) {
        return with(version, validFrom, end, powers);
    }

    /** The same policy, in effect from another day on. */
    public ForcePolicy beginningOn(LocalDate first) {
        return with(version, first, validTo, powers);
    }

    /** The same policy, with other rows. */
    public ForcePolicy permitting(List<PolicyPower> rows) {
        return with(version, validFrom, validTo, rows);
    }

    private ForcePolicy with(@Nullable Integer as, LocalDate from, @Nullable LocalDate to, List<PolicyPower> rows) {
        return new ForcePolicy(
                force, scheme, as, from, to, term, order, rows, levels, recognition, fees, byelaws, areas, reviews);
    }
}
