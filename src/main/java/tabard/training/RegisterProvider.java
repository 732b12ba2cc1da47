package tabard.training;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;

/** A training provider gets an account that acts for it. It trains for nobody until a force approves it. */
@Service
public class RegisterProvider {

    private final Providers providers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegisterProvider(Providers providers, ApplicationEventPublisher events, Clock clock) {
        this.providers = providers;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Registers it.
     *
     * @param name 1 to 200 characters
     * @param account the user name of the account that acts for it
     * @throws ProviderRefused if that account acts for a provider already
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'SYSTEM')")
    @Transactional
    public TrainingProvider register(String name, String account, Actor by) {
        var at = clock.instant();
        var provider = new TrainingProvider(UUID.randomUUID(), name, account);
        if (!providers.add(provider, by, at)) {
            throw new ProviderRefused("The account '%s' acts for a training provider already.".formatted(account));
        }
        events.publishEvent(new TrainingProviderRegistered(provider.id(), by, at));
        return provider;
    }
}
