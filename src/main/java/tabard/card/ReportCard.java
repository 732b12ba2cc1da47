package tabard.card;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.accreditation.Accreditations;
import tabard.certificate.VoidCertificate;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;

/**
 * An employer or an officer reports a card: from that moment it is void, and the public check says so. A power can be used only by
 * somebody who can show the accreditation (PRA 2002 s.42(1)), so until there is a new card none can be.
 */
@Service
public class ReportCard {

    private final Accreditations accreditations;
    private final VoidCertificate voidCertificate;
    private final CardReports reports;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportCard(
            Accreditations accreditations,
            VoidCertificate voidCertificate,
            CardReports reports,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accreditations = accreditations;
        this.voidCertificate = voidCertificate;
        this.reports = reports;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Reports it, and voids it at once; tells which issue it was.
     *
     * @throws NoCardCounts if none of that number counts, or none in sight
     */
    @PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER')")
    @Transactional
    public int report(AccreditationNumber number, CardFate fate, Actor by) {
        var at = clock.instant();
        var of = accreditations
                .find(number)
                .filter(found -> accreditations.inSight(List.of(number)).contains(number))
                .orElseThrow(() -> new NoCardCounts(number));
        int issue = voidCertificate.voidLive(of, by).orElseThrow(() -> new NoCardCounts(number));
        reports.add(of, issue, fate, by, at);
        events.publishEvent(new CardReported(
                of.caseReference(), number, issue, of.organisation(), of.force(), of.scheme(), fate, by, at));
        return issue;
    }
}
