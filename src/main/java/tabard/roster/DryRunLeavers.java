package tabard.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.OrganisationId;
import tabard.party.OrganisationsView;
import tabard.party.PeopleView;

/** An employer uploads a list of leavers and is told, row by row, what would become of it. Nobody's employment ends yet. */
@Service
public class DryRunLeavers {

    private final LeaverLists lists;
    private final OrganisationsView organisations;
    private final PeopleView people;
    private final RosterLimits limits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DryRunLeavers(
            LeaverLists lists,
            OrganisationsView organisations,
            PeopleView people,
            RosterLimits limits,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lists = lists;
        this.organisations = organisations;
        this.people = people;
        this.limits = limits;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Reads and judges the file, and keeps the result until it is confirmed.
     *
     * @throws RosterFileRefused if the file as a whole cannot be read as a list of leavers; then nothing is kept
     */
    @Transactional
    @PreAuthorize("hasAnyRole('SUPPLIER', 'SYSTEM')")
    public LeaverList dryRun(OrganisationId organisation, SentRoster sent, Actor by) {
        var employer = organisations.get(organisation).id();
        var lines = LeaverFile.read(sent.content(), limits);
        var judge = new LeaverRows(people.everEmployedBy(employer), LocalDate.now(clock));
        var file = UploadedFile.of(sent, by, clock.instant());
        var list = new LeaverList(
                new RosterId(UUID.randomUUID()),
                employer,
                file.name(),
                file.sha256(),
                by.id(),
                file.at(),
                null,
                lines.stream().map(judge::judge).toList());
        lists.add(list);
        events.publishEvent(list.uploaded(by));
        return list;
    }
}
