package tabard.sia;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;
import tabard.kernel.PersonId;
import tabard.kernel.Sha256;

/** An officer sends in what the register said: first to see what would become of each row, then to keep the good ones. */
@Service
@PreAuthorize("hasRole('OFFICER')")
@Transactional
public class ImportLicences {

    private final LicenceChecks checks;
    private final KnownPeople people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ImportLicences(LicenceChecks checks, KnownPeople people, ApplicationEventPublisher events, Clock clock) {
        this.checks = checks;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** What is on record of a licence number: for whom, and what the register said last. */
    private record Known(@Nullable PersonId person, LicenceRow last) {}

    /**
     * Judges a file, row by row; nothing of it counts before it is kept.
     *
     * @throws LicenceFileRefused if it cannot be read as a whole
     */
    public LicenceImport dryRun(ForceCode force, String source, byte[] file, Actor by) {
        var now = clock.instant();
        var known = known();
        var named = people.of(force);
        var seen = new HashSet<String>();
        var rows = new ArrayList<JudgedRow>();
        for (var line : LicenceFile.read(file)) {
            var reading = LicenceRows.read(line, now);
            var row = reading.row();
            if (row != null && !seen.add(row.number())) {
                rows.add(new JudgedRow(
                        line.number(), null, List.of("licence_number: this stands there twice."), null, null, null));
            } else {
                rows.add(judged(line.number(), reading, known, named));
            }
        }
        if (rows.isEmpty()) {
            throw new LicenceFileRefused("The file has headings and no rows.");
        }
        var upload = new LicenceImport(UUID.randomUUID(), force, source, Sha256.hex(file), by, now, false, rows);
        checks.add(upload);
        return upload;
    }

    /**
     * Keeps the good rows of a file that was judged, as they were judged.
     *
     * @throws LicenceCheckNotFound if there is no such import
     * @throws LicenceImportSettled if it is kept already, or no row is good
     */
    public LicenceImport keep(UUID id, Actor by) {
        var upload = checks.upload(id);
        if (upload.good().isEmpty() || !checks.keep(id)) {
            throw new LicenceImportSettled();
        }
        int waiting = 0;
        for (var good : upload.good()) {
            var check = check(good);
            checks.add(id, upload.force(), check);
            waiting += check.waits() ? 1 : 0;
        }
        events.publishEvent(new LicencesImported(
                id, upload.force(), upload.sha256(), upload.good().size(), waiting, by, clock.instant()));
        return checks.upload(id);
    }

    private static LicenceCheck check(JudgedRow good) {
        var row = good.row();
        var match = good.match();
        if (row == null || match == null) {
            throw new IllegalStateException("A good row has been read.");
        }
        return new LicenceCheck(UUID.randomUUID(), row, match, good.person(), null, null, null);
    }

    private Map<String, Known> known() {
        var known = new HashMap<String, Known>();
        for (var check : checks.all()) {
            var number = check.row().number();
            var before = known.get(number);
            known.put(
                    number,
                    before == null
                            ? new Known(check.person(), check.row())
                            : new Known(before.person() == null ? check.person() : before.person(), before.last()));
        }
        return known;
    }

    private static JudgedRow judged(
            int line, LicenceRows.Reading reading, Map<String, Known> known, KnownPeople.Of named) {
        var row = reading.row();
        if (row == null) {
            return new JudgedRow(line, null, reading.problems(), null, null, null);
        }
        var before = known.get(row.number());
        var person = before == null ? null : before.person();
        var match = match(row, person, named);
        return new JudgedRow(
                line,
                row,
                List.of(),
                match,
                match == Match.EXACT || match == Match.NUMBER_REPLACED ? person : null,
                before == null || before.last().status() == row.status()
                        ? null
                        : before.last().status());
    }

    private static Match match(LicenceRow row, @Nullable PersonId person, KnownPeople.Of named) {
        if (person == null) {
            return named.named(row).isEmpty() ? Match.NONE : Match.NAME_ONLY;
        }
        if (!named.is(person, row)) {
            return Match.NUMBER_ONLY_NAME_DIFFERS;
        }
        return row.status() == LicenceRow.Status.REPLACED ? Match.NUMBER_REPLACED : Match.EXACT;
    }
}
