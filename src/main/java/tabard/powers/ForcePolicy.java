package tabard.powers;

import java.math.BigDecimal;
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
 * @param levels how local labels of vetting count
 * @param recognition whose vetting the force accepts, and how
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
        List<Fee> fees) {

    /** A label that a vetting authority uses, and the national level it counts as for this force. */
    public record LocalLevel(String label, VettingLevel countsAs) {}

    /**
     * One authority whose vetting the force accepts, and how.
     *
     * @param level the lowest level of theirs that this is about
     * @param maxAge for how long after it was granted; null where age does not matter
     */
    public record Recognition(
            String authority, VettingLevel level, @Nullable Period maxAge, Outcome outcome) {

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
    }

    /** What the force charges for something. */
    public record Fee(String event, BigDecimal amount) {}

    public ForcePolicy {
        powers = List.copyOf(powers);
        levels = List.copyOf(levels);
        recognition = List.copyOf(recognition);
        fees = List.copyOf(fees);
        PolicyChecks.positive("term", term);
        PolicyChecks.inOrder(validFrom, validTo);
        PolicyChecks.onceEach("power", powers.stream().map(PolicyPower::power).toList());
        PolicyChecks.onceEach(
                "label of levels", levels.stream().map(LocalLevel::label).toList());
    }

    /** Tells whether it is in effect. */
    public boolean inEffectOn(LocalDate day) {
        return new Span(validFrom, validTo).contains(day);
    }

    /** What it says of a power, if it says anything. */
    public Optional<PolicyPower> find(PowerCode power) {
        return powers.stream().filter(row -> row.power().equals(power)).findFirst();
    }

    /** The national level that a level or a local label counts as for this force, if it counts. */
    public Optional<VettingLevel> countsAs(String level) {
        for (var national : VettingLevel.values()) {
            if (national.name().equals(level)) {
                return Optional.of(national);
            }
        }
        return levels.stream()
                .filter(local -> local.label().equals(level))
                .map(LocalLevel::countsAs)
                .findFirst();
    }

    /**
     * Until when the best of a person's clearances serves a level for this force: the first day on which it no longer does,
     * or {@link LocalDate#MAX}; empty where none serves on the day.
     */
    public Optional<LocalDate> clearedUntil(VettingLevel needed, List<Facts.Clearance> known, LocalDate on) {
        return new Clearances(this, known, on).goodUntil(needed);
    }

    /** The same policy, not in effect by anybody's approval. */
    public ForcePolicy asDraft() {
        return new ForcePolicy(force, scheme, null, validFrom, validTo, term, order, powers, levels, recognition, fees);
    }
}
