package tabard.endorsement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tabard.endorsement.Act.Kind;
import tabard.kernel.Actor;

/** Does one thing with an application or an entry: in its state alone, on record, and shown to the public at once. */
@Component
class EndorsementActs {

    private final Endorsements endorsements;
    private final PackVersions versions;
    private final PublicList list;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EndorsementActs(
            Endorsements endorsements,
            PackVersions versions,
            PublicList list,
            ApplicationEventPublisher events,
            Clock clock) {
        this.endorsements = endorsements;
        this.versions = versions;
        this.list = list;
        this.events = events;
        this.clock = clock;
    }

    /** What somebody wants to do: what, the states in which it can be done, and the word for it. */
    record Deed(Kind kind, Set<EndorsementState> in, String words) {}

    LocalDate today() {
        return LocalDate.now(clock);
    }

    EndorsementScheme scheme(Endorsement endorsement) {
        return versions.of(endorsement);
    }

    Endorsement get(EndorsementId id) {
        return endorsements.get(id);
    }

    /** Refuses what cannot be done where it now stands, and says where that is. */
    EndorsementState admit(Endorsement endorsement, Deed deed) {
        var state = endorsement.on(today(), scheme(endorsement).reconfirmation(), clock.getZone());
        if (!deed.in().contains(state)) {
            throw new EndorsementNotInState(state, deed.words());
        }
        return state;
    }

    /** The day on which it is to be confirmed again, where it has been confirmed. */
    LocalDate due(Endorsement endorsement) {
        return endorsement
                .due(scheme(endorsement).reconfirmation(), clock.getZone())
                .orElseThrow(() -> new IllegalStateException("It was never confirmed."));
    }

    /**
     * Does it.
     *
     * @param changed the application with all else that changes
     * @throws EndorsementNotInState if it cannot be done where it now stands
     */
    void act(Endorsement changed, Deed deed, @Nullable String reason, Actor by) {
        var before = admit(changed, deed);
        var at = clock.instant();
        var acted = changed.with(new Act(deed.kind(), reason, by.id(), by.capacity(), at));
        endorsements.save(acted);
        var scheme = scheme(acted);
        list.show(acted, scheme);
        events.publishEvent(new EndorsementMoved(
                acted.id(), acted.scheme(), scheme.process(), scheme.reviewer(), deed.kind(), before, by, at));
    }

    /** A reason that must be given. */
    static String reason(@Nullable String words) {
        if (words == null || words.isBlank()) {
            throw new EndorsementReasonNeeded();
        }
        return words.strip();
    }
}
