package tabard.access;

import java.time.Instant;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;

/** Somebody may now sign in. */
public record AccountOpened(String username, Role role, Actor by, Instant at) implements DomainEvent {

    @Override
    public String stream() {
        return "account:" + username;
    }

    @Override
    public String purpose() {
        return "Giving access to the people who run the schemes";
    }
}
