package tabard.renewing;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import tabard.kernel.ForceCode;

/**
 * How many days before its end a renewal is offered ({@code tabard.renewing.*}). The Act lets it be asked at any time (s.41(7)):
 * these days say when it is listed, and refuse nothing.
 *
 * @param opens 1 to 1,095 days
 * @param forces what single forces do otherwise, by their codes
 */
@ConfigurationProperties("tabard.renewing")
record RenewingSettings(
        @DefaultValue("120") int opens, @DefaultValue Map<String, Integer> forces) {

    private static final int MOST = 1_095;

    RenewingSettings {
        forces = Map.copyOf(forces);
        check(opens);
        forces.values().forEach(RenewingSettings::check);
    }

    int opens(ForceCode force) {
        return forces.getOrDefault(force.value(), opens);
    }

    private static void check(int days) {
        if (days < 1 || days > MOST) {
            throw new IllegalArgumentException(
                    "tabard.renewing: a renewal opens 1 to %d days before the end, not %d.".formatted(MOST, days));
        }
    }
}
