package tabard.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How e-mails go out. The mail server itself is Spring's: {@code spring.mail.host} and what belongs to it.
 *
 * @param from the address they come from
 * @param attempts how often one is tried before it is given up
 */
@ConfigurationProperties("tabard.outbox")
record OutboxSettings(
        @DefaultValue("no-reply@tabard.example") String from,
        @DefaultValue("20") int attempts) {

    private static final Duration LONGEST = Duration.ofHours(6);

    OutboxSettings {
        if (!Email.isAddress(from)) {
            throw new IllegalArgumentException(
                    "tabard.outbox.from is '%s'. Give one e-mail address, such as no-reply@tabard.example."
                            .formatted(from));
        }
        if (attempts < 1) {
            throw new IllegalArgumentException("tabard.outbox.attempts is %d. Give at least 1.".formatted(attempts));
        }
    }

    /** How long to wait after an attempt: a minute after the first, then twice as long each time, six hours at most. */
    Duration wait(int attempt) {
        var doubled = Duration.ofMinutes(1L << Math.min(attempt - 1, 10));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
}
