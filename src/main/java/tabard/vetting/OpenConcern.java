package tabard.vetting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;

/** Opens what a vetting unit has to look at, with a day until which. */
@Component
class OpenConcern {

    /** INFERRED: nobody has published one. */
    private static final int DAYS = 28;

    private final VettingConcerns concerns;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpenConcern(VettingConcerns concerns, ApplicationEventPublisher events, Clock clock) {
        this.concerns = concerns;
        this.events = events;
        this.clock = clock;
    }

    /** About whom, for which unit. */
    record About(
            PersonId person,
            ForceCode force,
            @Nullable OrganisationId organisation,
            @Nullable UUID clearance) {}

    Optional<UUID> open(About about, ConcernKind kind, Actor by) {
        return open(UUID.randomUUID(), about, kind, by);
    }

    /** Opens it under an id, once. */
    Optional<UUID> open(UUID id, About about, ConcernKind kind, Actor by) {
        var at = clock.instant();
        var concern = new VettingConcern(
                id,
                about.person(),
                about.force(),
                about.organisation(),
                kind,
                about.clearance(),
                at,
                LocalDate.ofInstant(at, clock.getZone()).plusDays(DAYS),
                null);
        if (!concerns.add(concern, by.id())) {
            return Optional.empty();
        }
        events.publishEvent(new ConcernOpened(
                concern.id(), about.person(), about.force(), about.organisation(), kind, concern.dueOn(), by, at));
        return Optional.of(concern.id());
    }
}
