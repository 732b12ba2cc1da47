package tabard.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tabard.powers.ForcePolicy.Recognition.Outcome;
import tabard.powers.StepOrder;
import tabard.powers.VettingLevel;

/** A policy that nobody has approved, in the shape of one that somebody has. */
record DraftPolicy(
        @Nullable String force,
        @Nullable String scheme,
        @Nullable Integer version,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Period term,
        @Nullable StepOrder order,
        @Nullable List<@Nullable Row> powers,
        @Nullable List<@Nullable Level> levels,
        @Nullable List<@Nullable Recognised> recognition,
        @Nullable List<@Nullable Fee> fees) {

    /** What it says of one power. */
    record Row(
            @Nullable String power,
            @Nullable Boolean permitted,
            @Nullable String reason,
            @Nullable List<@Nullable String> offences,
            @Nullable List<@Nullable String> byelaws,
            @Nullable List<@Nullable String> conditions,
            @Nullable List<@Nullable String> areas,
            @Nullable String agreement,
            @Nullable VettingLevel vettingLevel,
            @Nullable List<@Nullable Course> training) {}

    /** A course needed. */
    record Course(@Nullable String course, @Nullable Period maxAge) {}

    /** What a local label counts as. */
    record Level(@Nullable String label, @Nullable VettingLevel countsAs) {}

    /** Whose vetting is recognised, and how. */
    record Recognised(
            @Nullable String authority,
            @Nullable VettingLevel level,
            @Nullable Period maxAge,
            @Nullable Outcome outcome) {}

    /** What is charged. */
    record Fee(
            tabard.powers.Fee.@Nullable Event event,
            tabard.powers.Fee.@Nullable Route route,
            @Nullable BigDecimal net,
            @Nullable BigDecimal vatRate,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}
}
