package tabard.sia;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.Sha256;
import tabard.party.OrganisationsView;

/**
 * An officer sends in what the register of approved contractors said: first to see what would become of each row, then to keep
 * the good ones. An approval is credited beside other evidence, never instead of the chief officer's own finding.
 */
@Service
@PreAuthorize("hasRole('OFFICER')")
@Transactional
public class ImportContractors {

    private final Contractors contractors;
    private final OrganisationsView organisations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ImportContractors(
            Contractors contractors, OrganisationsView organisations, ApplicationEventPublisher events, Clock clock) {
        this.contractors = contractors;
        this.organisations = organisations;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Judges a file, row by row; nothing of it counts before it is kept.
     *
     * @throws LicenceFileRefused if it cannot be read as a whole
     */
    public ContractorImport dryRun(ForceCode force, String source, byte[] file, Actor by) {
        var now = clock.instant();
        var known = known();
        var rows = LicenceFile.read(file, ContractorRows.COLUMNS).stream()
                .map(line -> {
                    var reading = ContractorRows.read(line, now);
                    var row = reading.row();
                    var number = row == null ? null : row.companyNumber();
                    return new ContractorImport.Judged(
                            line.number(), row, reading.problems(), number == null ? null : known.get(number));
                })
                .toList();
        if (rows.isEmpty()) {
            throw new LicenceFileRefused("The file has headings and no rows.");
        }
        var upload =
                new ContractorImport(UUID.randomUUID(), force, source, Sha256.hex(file), by.id(), now, false, rows);
        contractors.add(upload);
        return upload;
    }

    /**
     * Keeps the good rows of a file that was judged, as they were judged.
     *
     * @throws LicenceCheckNotFound if there is no such import
     * @throws LicenceImportSettled if it is kept already, or no row is good
     */
    public ContractorImport keep(UUID id, Actor by) {
        var upload = contractors.upload(id);
        if (upload.good().isEmpty() || !contractors.keep(id)) {
            throw new LicenceImportSettled();
        }
        int ours = 0;
        for (var good : upload.good()) {
            var row = good.row();
            if (row != null) {
                contractors.add(id, upload.force(), row, good.organisation());
                ours += good.organisation() == null ? 0 : 1;
            }
        }
        events.publishEvent(new ContractorsImported(
                id, upload.force(), upload.sha256(), upload.good().size(), ours, by, clock.instant()));
        return contractors.upload(id);
    }

    private Map<String, OrganisationId> known() {
        var known = new HashMap<String, OrganisationId>();
        organisations.all().forEach(one -> {
            var number = one.companyNumber();
            if (number != null) {
                known.put(number, one.id());
            }
        });
        return known;
    }
}
