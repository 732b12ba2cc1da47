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
import tools.jackson.databind.json.JsonMapper;

/** An employer uploads a roster and is told, row by row, what would become of it. Nobody is added yet. */
@Service
public class DryRunRoster {

    private final RosterUploads uploads;
    private final OrganisationsView organisations;
    private final PeopleView people;
    private final TryRoster trial;
    private final JsonMapper json;
    private final RosterLimits limits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DryRunRoster(
            RosterUploads uploads,
            OrganisationsView organisations,
            PeopleView people,
            TryRoster trial,
            JsonMapper json,
            RosterLimits limits,
            ApplicationEventPublisher events,
            Clock clock) {
        this.uploads = uploads;
        this.organisations = organisations;
        this.people = people;
        this.trial = trial;
        this.json = json;
        this.limits = limits;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Reads and judges the file, tries its good rows against the policies of the chosen forces, and keeps the result until it
     * is confirmed or set aside.
     *
     * @throws RosterFileRefused if the file as a whole cannot be read as a roster; then nothing is kept
     */
    @Transactional
    @PreAuthorize("hasAnyRole('SUPPLIER', 'SYSTEM')")
    public RosterId dryRun(OrganisationId organisation, SentRoster sent, TriedAt at, Actor by) {
        var employer = organisations.get(organisation).id();
        var read = RosterFile.read(sent.content(), LocalDate.now(clock), limits);
        var known = new KnownStaff(people.everEmployedBy(employer));
        var reading = new RosterReading(known.told(read.rows()), read.notes());
        var id = new RosterId(UUID.randomUUID());
        var upload = uploads.save(new RosterUpload(
                id,
                employer,
                UploadedFile.of(sent, by, clock.instant()),
                reading,
                json.writeValueAsString(trial.of(employer, reading.good(), known, at))));
        events.publishEvent(upload.uploaded(by));
        return id;
    }
}
