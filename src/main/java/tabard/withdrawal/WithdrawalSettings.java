package tabard.withdrawal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import tabard.kernel.ForceCode;

/**
 * The days that the forces give. The Act sets none (s.42(3)); fairness asks for some (INFERRED).
 *
 * @param representations for how many days a person may make representations, 1 to 365
 * @param review within how many days what was done at once is looked at again, 1 to 90
 * @param forces what single forces do otherwise, by their codes
 */
@ConfigurationProperties("tabard.withdrawal")
public record WithdrawalSettings(
        @DefaultValue("14") int representations,
        @DefaultValue("5") int review,
        @DefaultValue Map<String, OfForce> forces) {

    /** What one force does otherwise; null where it keeps to the usual. */
    public record OfForce(
            @Nullable Integer representations, @Nullable Integer review) {

        static final OfForce USUAL = new OfForce(null, null);
    }

    public WithdrawalSettings {
        forces = Map.copyOf(forces);
        check(representations, 365);
        check(review, 90);
        forces.values().forEach(force -> {
            check(force.representations() == null ? 1 : force.representations(), 365);
            check(force.review() == null ? 1 : force.review(), 90);
        });
    }

    /** For how many days a person may make representations to a force. */
    public int representations(ForceCode force) {
        var own = of(force).representations();
        return own == null ? representations : own;
    }

    /** Within how many days a force looks again at what was done at once. */
    public int review(ForceCode force) {
        var own = of(force).review();
        return own == null ? review : own;
    }

    private OfForce of(ForceCode force) {
        return forces.getOrDefault(force.value(), OfForce.USUAL);
    }

    private static void check(int days, int most) {
        if (days < 1 || days > most) {
            throw new IllegalArgumentException("A withdrawal waits 1 to %d days, not %d.".formatted(most, days));
        }
    }
}
