package tabard.outbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of an e-mail.
 *
 * @param sentAt when a mail server took it; null while none has
 * @param givenUpAt when it was given up after too many attempts; null where it was not
 */
public record EmailDelivery(
        String key,
        Instant queuedAt,
        @Nullable Instant sentAt,
        @Nullable Instant givenUpAt,
        List<Attempt> attempts) {

    public EmailDelivery {
        attempts = List.copyOf(attempts);
    }

    /**
     * One time it was tried.
     *
     * @param outcome null while it runs, or where it was cut off and nobody knows
     * @param detail what kind of failure it was; never an address
     */
    public record Attempt(
            int number,
            Instant at,
            @Nullable Outcome outcome,
            @Nullable String detail) {}

    /** How an attempt ended. */
    public enum Outcome {
        SENT,
        FAILED
    }

    /** Where an e-mail stands. */
    public enum State {
        WAITING,
        SENT,
        GIVEN_UP
    }

    /** Where it stands. */
    public State state() {
        return sentAt != null ? State.SENT : givenUpAt != null ? State.GIVEN_UP : State.WAITING;
    }
}
