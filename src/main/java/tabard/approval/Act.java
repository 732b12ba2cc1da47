package tabard.approval;

import java.time.Instant;
import tabard.kernel.Actor;

/** Who did something, in what capacity, and when. */
public record Act(String by, String capacity, Instant at) {

    static Act of(Actor by, Instant at) {
        return new Act(by.id(), by.capacity(), at);
    }
}
