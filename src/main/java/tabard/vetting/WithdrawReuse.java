package tabard.vetting;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.Sha256;

/** A consent to reuse is taken back, as easily as it was given (UK GDPR Article 7(3)). What was recognised before stays. */
@Service
public class WithdrawReuse {

    private final ReuseConsents consents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WithdrawReuse(ReuseConsents consents, ApplicationEventPublisher events, Clock clock) {
        this.consents = consents;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The consent whose receipt this is.
     *
     * @throws ReuseConsentNotFound if it is nobody's
     */
    @Transactional(readOnly = true)
    public ReuseConsent of(String secret) {
        var hash = Sha256.hex(secret.getBytes(StandardCharsets.UTF_8));
        return consents.by(hash).orElseThrow(ReuseConsentNotFound::new);
    }

    /**
     * Takes it back by the link of the receipt; a second time changes nothing.
     *
     * @throws ReuseConsentNotFound if it is nobody's
     */
    @Transactional
    public void byLink(String secret) {
        withdraw(of(secret), "LINK", new Actor("candidate", "candidate by link"));
    }

    /**
     * Records that the person has told their employer; a second time changes nothing.
     *
     * @throws ReuseConsentNotFound if there is none, or it is another employer's
     */
    @PreAuthorize("hasRole('SUPPLIER')")
    @Transactional
    public void record(UUID consent, Actor by) {
        withdraw(consents.find(consent).orElseThrow(ReuseConsentNotFound::new), "RECORD", by);
    }

    private void withdraw(ReuseConsent consent, String way, Actor by) {
        var at = clock.instant();
        if (consents.withdraw(consent.id(), way, at)) {
            events.publishEvent(new ReuseConsentWithdrawn(consent.id(), consent.person(), way, by, at));
        }
    }
}
