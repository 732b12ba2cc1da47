package tabard.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.party.AddPeople;
import tabard.party.PeopleView;

/** An employer confirms a roster it has seen the result of: exactly the good rows become people, or none of them. */
@Service
public class ConfirmRoster {

    private final RosterUploads uploads;
    private final PeopleView people;
    private final AddPeople addPeople;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConfirmRoster(
            RosterUploads uploads,
            PeopleView people,
            AddPeople addPeople,
            ApplicationEventPublisher events,
            Clock clock) {
        this.uploads = uploads;
        this.people = people;
        this.addPeople = addPeople;
        this.events = events;
        this.clock = clock;
    }

    /** Adds the people and tells how many; of two tabs one wins, and the other is told. */
    @Transactional
    @PreAuthorize("hasAnyRole('SUPPLIER', 'SYSTEM')")
    public int confirm(RosterId id, Actor by) {
        var upload = uploads.lock(id).orElseThrow(() -> new RosterNotFound(id));
        uploads.holdEmployer(upload.organisation().toString());
        var confirmed = upload.confirm(by, clock.instant());
        var good = upload.reading().good();
        refuseWhatHasSpoilt(upload, good);
        addPeople.add(upload.organisation(), good.stream().map(RosterRow::staff).toList(), by);
        events.publishEvent(confirmed);
        return confirmed.people();
    }

    private void refuseWhatHasSpoilt(RosterUpload upload, List<RosterRow> good) {
        var today = LocalDate.now(clock);
        var again = good.stream()
                .map(row -> RowRules.judge(row.line(), row.cells(), today))
                .toList();
        var spoilt = new KnownStaff(people.everEmployedBy(upload.organisation()))
                .told(again).stream().filter(row -> !row.good()).toList();
        if (!spoilt.isEmpty()) {
            throw new RosterOutOfDate(spoilt);
        }
    }
}
