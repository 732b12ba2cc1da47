package tabard.notice;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.outbox.Email;

/** A force or an employer says at which address of an office it wants to be told that a notice is there. */
@Service
public class SetNoticeAddress {

    private final NoticeAddresses addresses;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SetNoticeAddress(NoticeAddresses addresses, ApplicationEventPublisher events, Clock clock) {
        this.addresses = addresses;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Sets that of a force.
     *
     * @throws NotAnAddress if it is none
     */
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER', 'SYSTEM')")
    @Transactional
    public void of(ForceCode force, String email, Actor by) {
        set(force.value(), email, by);
    }

    /**
     * Sets that of an employer.
     *
     * @throws NotAnAddress if it is none
     */
    @PreAuthorize("hasAnyRole('SUPPLIER', 'SYSTEM')")
    @Transactional
    public void of(OrganisationId organisation, String email, Actor by) {
        set(organisation.toString(), email, by);
    }

    /** The address of a force, or of an employer by its id, where one is set. */
    @Transactional(readOnly = true)
    public Optional<String> current(String owner) {
        return addresses.of(owner);
    }

    private void set(String owner, String email, Actor by) {
        var plain = email.strip();
        if (!Email.isAddress(plain)) {
            throw new NotAnAddress();
        }
        var at = clock.instant();
        addresses.set(owner, plain, by, at);
        events.publishEvent(new NoticeAddressSet(owner, by, at));
    }
}
