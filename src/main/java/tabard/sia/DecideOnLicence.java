package tabard.sia;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;
import tabard.kernel.PersonId;

/** A named officer records whom an entry of the register is about and what was decided on it. Nothing follows by itself. */
@Service
public class DecideOnLicence {

    private final LicenceChecks checks;
    private final KnownPeople people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecideOnLicence(LicenceChecks checks, KnownPeople people, ApplicationEventPublisher events, Clock clock) {
        this.checks = checks;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records it, once.
     *
     * @param person whom it is about; null where it is nobody of ours
     * @param words what was decided, and why
     * @throws LicenceCheckNotFound if there is no such check, or the person has not applied to this force
     * @throws LicenceCheckDecided if somebody was quicker
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void decide(UUID id, ForceCode force, @Nullable PersonId person, String words, Actor by) {
        checks.get(id);
        if (person != null && people.find(force, person).isEmpty()) {
            throw new LicenceCheckNotFound(person);
        }
        var at = clock.instant();
        if (!checks.decide(id, person, words, by, at.atOffset(ZoneOffset.UTC))) {
            throw new LicenceCheckDecided();
        }
        events.publishEvent(new LicenceDecided(id, force, person, by, at));
    }
}
