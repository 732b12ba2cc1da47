package tabard.sia;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Configuration;

/**
 * How old what the register said may be ({@code tabard.sia.*}).
 *
 * @param monitoringDays days after which it is stale
 * @param grantDays days after which it is stale for a decision to grant
 */
@ConfigurationProperties("tabard.sia")
public record LicenceSettings(
        @DefaultValue("30") int monitoringDays,
        @DefaultValue("7") int grantDays) {

    public LicenceSettings {
        if (monitoringDays < 1 || grantDays < 1) {
            throw new IllegalArgumentException("What the register said is good for a day at least.");
        }
    }

    /** Reads them from the configuration. */
    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(LicenceSettings.class)
    static class Configured {}
}
