package tabard.payment;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where payments are taken ({@code tabard.pay.*}).
 *
 * @param url the address of GOV.UK Pay's API; absent: no payment by card, or the simulator where there is a demonstration
 * @param key the API key of the account that the money goes to
 * @param signingSecret with which its messages are signed; absent: none is believed
 * @param timeout how long an answer may take
 */
@ConfigurationProperties("tabard.pay")
public record PaySettings(
        @Nullable URI url,
        @DefaultValue("") String key,
        @DefaultValue("") String signingSecret,
        @DefaultValue("10s") Duration timeout) {

    public PaySettings {
        if (url != null && key.isBlank()) {
            throw new IllegalArgumentException("tabard.pay.url is set and tabard.pay.key is not.");
        }
    }

    /** Never says a secret, whoever prints it. */
    @Override
    public String toString() {
        return "PaySettings[url=%s]".formatted(url);
    }
}
