package tabard.webhook;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How pushes go out.
 *
 * @param attempts how often one is tried before it is given up
 * @param privateAddresses whether http and addresses of one's own network may be pushed to: for tests and closed networks alone
 */
@ConfigurationProperties("tabard.webhook")
record WebhookSettings(
        @DefaultValue("12") int attempts,
        @DefaultValue("false") boolean privateAddresses) {

    private static final Duration LONGEST = Duration.ofHours(6);

    WebhookSettings {
        if (attempts < 1) {
            throw new IllegalArgumentException("tabard.webhook.attempts is %d. Give at least 1.".formatted(attempts));
        }
    }

    /** How long to wait after an attempt: half a minute after the first, then twice as long each time, six hours at most. */
    Duration wait(int attempt) {
        var doubled = Duration.ofSeconds(30L << Math.min(attempt - 1, 12));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
}
