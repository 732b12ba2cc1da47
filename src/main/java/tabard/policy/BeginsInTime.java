package tabard.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tabard.powers.ForcePolicy;

/** A policy does not begin in the past: what was permitted on a day that is over is settled, but for a correction. */
@Component
class BeginsInTime implements PolicyGate {

    private final Clock clock;

    BeginsInTime(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Stream<Objection> objections(ForcePolicy policy) {
        return policy.validFrom().isBefore(LocalDate.now(clock))
                ? Stream.of(Objection.of(
                        "It would begin on %s, which has passed. Choose today or a later day."
                                .formatted(policy.validFrom()),
                        "Byddai’n dechrau ar %s, sydd wedi mynd heibio. Dewiswch heddiw neu ddiwrnod diweddarach."
                                .formatted(policy.validFrom())))
                : Stream.empty();
    }
}
