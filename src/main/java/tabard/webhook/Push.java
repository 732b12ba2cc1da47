package tabard.webhook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One push and what became of it.
 *
 * @param status the answer of the last attempt; null where there was none
 * @param milliseconds from the moment it was put into the transaction to the receipt, in real time; null until it is received
 */
public record Push(
        UUID id,
        String event,
        String accreditation,
        Instant queuedAt,
        int attempts,
        @Nullable Integer status,
        @Nullable Instant receivedAt,
        @Nullable Long milliseconds,
        boolean givenUp) {}
