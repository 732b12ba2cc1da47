package tabard.scheme;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tabard.powers.ForcePolicy;

/**
 * A policy as somebody wrote it, in the shape of the published one, before anything in it is believed: in a request, a form
 * or a file. {@link ReadPolicy} turns it into a policy and {@link CheckPolicy} finds all that is wrong with it. Days,
 * lengths of time and codes are text as it was written.
 */
public record PolicyDocument(
        @Nullable String force,
        @Nullable String scheme,
        @Nullable Integer version,
        @Nullable String validFrom,
        @Nullable String validTo,
        @Nullable String term,
        @Nullable String order,
        @Nullable List<@Nullable Row> powers,
        @Nullable List<@Nullable Level> levels,
        @Nullable List<@Nullable Recognised> recognition,
        @Nullable List<@Nullable Charge> fees,
        @Nullable List<@Nullable ListedByelaw> byelaws,
        @Nullable List<@Nullable Area> areas,
        @Nullable Reviews reviews) {

    /** A policy as it would have been written. */
    public static PolicyDocument of(ForcePolicy policy) {
        return new WrittenPolicy(policy).document();
    }

    /** What it says of one power. */
    public record Row(
            @Nullable String power,
            @Nullable Boolean permitted,
            @Nullable String reason,
            @Nullable List<@Nullable String> offences,
            @Nullable List<@Nullable String> byelaws,
            @Nullable List<@Nullable String> conditions,
            @Nullable List<@Nullable String> areas,
            @Nullable String agreement,
            @Nullable String vettingLevel,
            @Nullable List<@Nullable CourseNeeded> training) {}

    /** A course needed. */
    public record CourseNeeded(
            @Nullable String course, @Nullable String maxAge) {}

    /** What a local label counts as. */
    public record Level(@Nullable String label, @Nullable String countsAs) {}

    /** Whose vetting is recognised, how, and who decided so. */
    public record Recognised(
            @Nullable String authority,
            @Nullable String level,
            @Nullable String maxAge,
            @Nullable String outcome,
            @Nullable String roleTier,
            @Nullable String ownerPost,
            @Nullable String decidedOn,
            @Nullable String reason,
            @Nullable String reviewOn) {}

    /** What is charged, when. */
    public record Charge(
            @Nullable String event,
            @Nullable String route,
            @Nullable BigDecimal net,
            @Nullable BigDecimal vatRate,
            @Nullable String from,
            @Nullable String to,
            @Nullable String source,
            @Nullable String paidBefore) {}

    /** How long after its first day an arrangement with an employer is reviewed first, and how long after that again. */
    public record Reviews(@Nullable String first, @Nullable String later) {}

    /** A byelaw described. */
    public record ListedByelaw(
            @Nullable String code,
            @Nullable String authority,
            @Nullable String title,
            @Nullable String publishedAt,
            @Nullable String agreedOn) {}

    /** An area described. */
    public record Area(
            @Nullable String code,
            @Nullable String name,
            @Nullable Outline polygon) {}

    /** A GeoJSON polygon. */
    public record Outline(
            @Nullable String type, @Nullable List<@Nullable List<@Nullable List<@Nullable BigDecimal>>> coordinates) {}
}
