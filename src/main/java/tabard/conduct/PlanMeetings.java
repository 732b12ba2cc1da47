package tabard.conduct;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.SchemeCode;
import tabard.party.ArrangementEnded;
import tabard.party.ArrangementRecorded;

/**
 * Plans the meetings of a force with an employer: one six months after an arrangement is recorded, and again after each that is held,
 * until the arrangement ends. Forces meet their employers so (Nottinghamshire: every six months); no statute asks for it.
 */
@Component
class PlanMeetings {

    /** Between two meetings. */
    static final Period BETWEEN = Period.ofMonths(6);

    private final Meetings meetings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanMeetings(Meetings meetings, ApplicationEventPublisher events, Clock clock) {
        this.meetings = meetings;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(ArrangementRecorded recorded) {
        if (meetings.open(recorded.organisation(), recorded.force(), recorded.scheme())
                .isEmpty()) {
            var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
            var from = recorded.from().isAfter(today) ? recorded.from() : today;
            plan(recorded.organisation(), recorded.force(), recorded.scheme(), from, recorded.by());
        }
    }

    @EventListener
    void on(MeetingHeld held) {
        var last = meetings.get(held.meeting());
        plan(last.organisation(), last.force(), last.scheme(), held.heldOn(), held.by());
    }

    @EventListener
    void on(ArrangementEnded ended) {
        var at = clock.instant();
        for (var open : meetings.open(ended.organisation(), ended.force(), ended.scheme())) {
            if (!open.dueOn().isBefore(ended.to())) {
                meetings.drop(open.id(), at);
                events.publishEvent(new MeetingDropped(open.id(), ended.by(), at));
            }
        }
    }

    private void plan(OrganisationId organisation, ForceCode force, SchemeCode scheme, LocalDate after, Actor by) {
        var at = clock.instant();
        var next = new Meeting(
                new MeetingId(UUID.randomUUID()), organisation, force, scheme, after.plus(BETWEEN), null, null);
        meetings.add(next, at);
        events.publishEvent(new MeetingPlanned(next.id(), organisation, force, scheme, next.dueOn(), by, at));
    }
}
