package tabard.training;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import java.text.ParseException;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;

/** Registers the public key with which a provider signs its results, after whoever does it has seen that it is the provider's. */
@Service
public class RegisterProviderKey {

    private final Providers providers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegisterProviderKey(Providers providers, ApplicationEventPublisher events, Clock clock) {
        this.providers = providers;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Registers it, under its thumbprint.
     *
     * @param jwk a public key on P-256 (RFC 7517)
     * @throws ProviderNotFound if there is no such provider
     * @throws ProviderRefused if it is not such a key, is private, or is registered already
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'SYSTEM')")
    @Transactional
    public ProviderKey register(UUID provider, String jwk, Actor by) {
        var key = read(jwk);
        var at = clock.instant();
        var registered =
                new ProviderKey(thumbprint(key), providers.get(provider).id(), key.toJSONString(), false);
        if (!providers.add(registered, by, at)) {
            throw new ProviderRefused("This key is registered already.");
        }
        events.publishEvent(new ProviderKeyRegistered(provider, registered.kid(), by, at));
        return registered;
    }

    private static ECKey read(String jwk) {
        try {
            if (JWK.parse(jwk) instanceof ECKey key && Curve.P_256.equals(key.getCurve())) {
                if (key.isPrivate()) {
                    throw new ProviderRefused(
                            "This key is private. Keep it to yourself, make another, and send its public part.");
                }
                return key;
            }
        } catch (ParseException | IllegalArgumentException | IllegalStateException notOne) {
            throw refused();
        }
        throw refused();
    }

    private static ProviderRefused refused() {
        return new ProviderRefused("This is not a public key on the curve P-256, as a JSON Web Key (RFC 7517).");
    }

    private static String thumbprint(ECKey key) {
        try {
            return key.computeThumbprint().toString();
        } catch (JOSEException cannotBe) {
            throw new IllegalStateException("Every Java has SHA-256.", cannotBe);
        }
    }
}
