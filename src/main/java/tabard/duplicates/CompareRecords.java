package tabard.duplicates;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;

/** An officer finds whether two records are one person's. */
@Service
public class CompareRecords {

    private final Records records;
    private final Findings findings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CompareRecords(Records records, Findings findings, ApplicationEventPublisher events, Clock clock) {
        this.records = records;
        this.findings = findings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records the finding. Both records stay as they are, for everybody who sees them.
     *
     * @param same true shows both histories together from now on; false stops the two from being suggested
     * @param reason on what the officer goes
     */
    @Transactional
    @PreAuthorize("hasRole('OFFICER')")
    public FindingId find(ForceCode force, Pair pair, boolean same, String reason, Actor by) {
        records.get(pair.one());
        records.get(pair.other());
        var finding = new Finding(new FindingId(UUID.randomUUID()), pair, same, reason, by.id(), clock.instant());
        try {
            findings.add(finding, force);
        } catch (DuplicateKeyException already) {
            throw new FoundAlready();
        }
        events.publishEvent(new RecordsCompared(finding.id(), force, pair, same, by, finding.foundAt()));
        return finding.id();
    }
}
