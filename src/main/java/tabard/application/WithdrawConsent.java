package tabard.application;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;

/** A consent is taken back: by the person through the link of the receipt, or told to the employer, who records it. */
@Service
public class WithdrawConsent {

    private final Consents consents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WithdrawConsent(Consents consents, ApplicationEventPublisher events, Clock clock) {
        this.consents = consents;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The consent whose receipt this is.
     *
     * @throws ConsentNotFound if it is nobody's
     */
    @Transactional(readOnly = true)
    public Consent of(String secret) {
        return consents.by(Secret.hash(secret)).orElseThrow(ConsentNotFound::new);
    }

    /**
     * Takes it back by the link of the receipt.
     *
     * @throws ConsentNotFound if it is nobody's
     * @throws ConsentWithdrawnAlready if that was done before
     */
    @Transactional
    public void byLink(String secret) {
        withdraw(of(secret), Consent.WithdrawnBy.LINK, AnswerInvitation.CANDIDATE);
    }

    /**
     * Records that the person has told their employer.
     *
     * @throws ConsentNotFound if there is none, or it is another employer's
     * @throws ConsentWithdrawnAlready if that was done before
     */
    @PreAuthorize("hasRole('SUPPLIER')")
    @Transactional
    public void record(UUID consent, Actor by) {
        withdraw(consents.get(consent), Consent.WithdrawnBy.RECORD, by);
    }

    private void withdraw(Consent consent, Consent.WithdrawnBy way, Actor by) {
        var at = clock.instant();
        if (!consents.withdraw(consent.id(), way, at)) {
            throw new ConsentWithdrawnAlready();
        }
        events.publishEvent(new ConsentWithdrawn(
                consent.id(), consent.organisation(), consent.person(), consent.application(), way, by, at));
    }
}
