package tabard.training;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;

/** A provider's key is no good any more: nothing that it signs is taken from now on. */
@Service
public class RevokeProviderKey {

    private final Providers providers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RevokeProviderKey(Providers providers, ApplicationEventPublisher events, Clock clock) {
        this.providers = providers;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Revokes it, once.
     *
     * @throws ProviderNotFound if there is no such key
     * @throws ProviderRefused if it was revoked before
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void revoke(String kid, Actor by) {
        var key = providers.key(kid).orElseThrow(() -> new ProviderNotFound(kid));
        var at = clock.instant();
        if (!providers.revoke(kid, by, at)) {
            throw new ProviderRefused("This key was revoked before.");
        }
        events.publishEvent(new ProviderKeyRevoked(key.provider(), kid, by, at));
    }
}
