package tabard.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.party.PeopleView;
import tabard.party.RecordLeaver;

/**
 * An employer confirms a list of leavers it has seen the result of: the employments of exactly the good rows end, or none; and
 * with them, by law and in that moment, the accreditations that rest on them (PRA 2002 s.41(8)(a)).
 */
@Service
public class ConfirmLeavers {

    private final LeaverLists lists;
    private final RosterUploads uploads;
    private final PeopleView people;
    private final RecordLeaver leaver;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConfirmLeavers(
            LeaverLists lists,
            RosterUploads uploads,
            PeopleView people,
            RecordLeaver leaver,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lists = lists;
        this.uploads = uploads;
        this.people = people;
        this.leaver = leaver;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Ends the employments and tells how many.
     *
     * @throws LeaversSettled if it has been confirmed already, or no row is good
     * @throws LeaversOutOfDate if a row that was good no longer is
     */
    @Transactional
    @PreAuthorize("hasAnyRole('SUPPLIER', 'SYSTEM')")
    public int confirm(RosterId id, Actor by) {
        var list = lists.get(id);
        uploads.holdEmployer(list.organisation().toString());
        var good = list.good();
        if (good.isEmpty() || !lists.confirm(id, by, clock.instant())) {
            throw new LeaversSettled();
        }
        refuseWhatHasSpoilt(list, good);
        for (var row : good) {
            var one = row.leaver();
            leaver.leaves(list.organisation(), one.person(), one.lastDay(), by);
        }
        events.publishEvent(new LeaversConfirmed(id, list.organisation(), good.size(), by, clock.instant()));
        return good.size();
    }

    private void refuseWhatHasSpoilt(LeaverList list, List<LeaverRow> good) {
        var judge = new LeaverRows(people.everEmployedBy(list.organisation()), LocalDate.now(clock));
        var spoilt = good.stream()
                .filter(row -> {
                    var again = judge.judge(
                            new LeaverFile.Line(row.line(), row.staffNumber(), row.familyName(), row.typedDay()));
                    return !again.good() || !row.leaver().equals(again.leaver());
                })
                .toList();
        if (!spoilt.isEmpty()) {
            throw new LeaversOutOfDate(spoilt);
        }
    }
}
