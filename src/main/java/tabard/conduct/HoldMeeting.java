package tabard.conduct;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tabard.evidence.DocumentId;
import tabard.evidence.DocumentKind;
import tabard.evidence.FileDocument;
import tabard.evidence.SentFile;
import tabard.kernel.Actor;

/** An officer records that a meeting with an employer was held, with its minutes. */
@Service
public class HoldMeeting {

    private final Meetings meetings;
    private final FileDocument file;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    HoldMeeting(
            Meetings meetings,
            FileDocument file,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.meetings = meetings;
        this.file = file;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Records it, once, and the next is planned. The minutes are filed before, in a transaction of their own, since the document is the
     * employer's, whose rows no force writes.
     *
     * @throws MeetingNotFound if there is none in sight
     * @throws MeetingRefused if it is held already or dropped, not due yet, or its day is in the future
     * @throws tabard.evidence.DocumentRefused if the file will not do
     */
    @PreAuthorize("hasRole('OFFICER')")
    public void hold(MeetingId id, LocalDate on, SentFile minutes, Actor by) {
        var meeting = meetings.get(id);
        check(meeting, on, LocalDate.ofInstant(clock.instant(), clock.getZone()));
        var document = file.file(meeting.organisation(), DocumentKind.REPORT, minutes, by);
        transaction.executeWithoutResult(_ -> record(id, on, document.id(), by));
    }

    private static void check(Meeting meeting, LocalDate on, LocalDate today) {
        if (meeting.heldOn() != null) {
            throw new MeetingRefused("The meeting was held already.");
        }
        if (on.isAfter(today)) {
            throw new MeetingRefused("The day of the meeting is in the future: %s.".formatted(on));
        }
        if (today.isBefore(meeting.opensOn())) {
            throw new MeetingRefused("The meeting is not due: it is recorded from %s on.".formatted(meeting.opensOn()));
        }
    }

    private void record(MeetingId id, LocalDate on, DocumentId minutes, Actor by) {
        if (!meetings.held(id, on, minutes, by)) {
            throw new MeetingRefused("The meeting will not be held, or somebody else has just recorded it.");
        }
        events.publishEvent(new MeetingHeld(id, on, minutes, by, clock.instant()));
    }
}
