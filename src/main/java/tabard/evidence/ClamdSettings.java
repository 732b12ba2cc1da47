package tabard.evidence;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where clamd listens ({@code tabard.clamd.*}).
 *
 * @param host its host; absent: there is none, and documents wait
 * @param port its TCP port
 * @param timeout how long one scan may take, from connecting to the answer
 */
@ConfigurationProperties("tabard.clamd")
record ClamdSettings(
        @Nullable String host,
        @DefaultValue("3310") int port,
        @DefaultValue("30s") Duration timeout) {

    ClamdSettings {
        if (port < 1 || port > 65535 || !timeout.isPositive()) {
            throw new IllegalArgumentException("clamd has a port from 1 to 65535, and a scan some time.");
        }
    }
}
