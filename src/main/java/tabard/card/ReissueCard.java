package tabard.card;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.accreditation.AccreditationState;
import tabard.accreditation.AccreditationStates;
import tabard.accreditation.Accreditations;
import tabard.certificate.IssueCertificate;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;

/** An officer has a new card made: the same accreditation number, the next issue number. */
@Service
public class ReissueCard {

    private final Accreditations accreditations;
    private final AccreditationStates states;
    private final IssueCertificate issueCertificate;
    private final CardReports reports;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReissueCard(
            Accreditations accreditations,
            AccreditationStates states,
            IssueCertificate issueCertificate,
            CardReports reports,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accreditations = accreditations;
        this.states = states;
        this.issueCertificate = issueCertificate;
        this.reports = reports;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes it; tells which issue it is.
     *
     * @throws NoCardToReissue if no card was reported, one counts already, or the accreditation does not stand
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public int reissue(AccreditationNumber number, Actor by) {
        var at = clock.instant();
        var report = reports.latest(number)
                .filter(one -> one.reissuedAs() == null)
                .orElseThrow(() -> new NoCardToReissue(number, "none was reported since the last was made."));
        var of = accreditations.find(number).orElseThrow(() -> new NoCardToReissue(number, "it is not yours."));
        if (states.at(of, at) != AccreditationState.VALID) {
            throw new NoCardToReissue(number, "it does not stand.");
        }
        issueCertificate.issueFor(of.caseReference());
        int issue = report.issue() + 1;
        if (!reports.reissued(report, issue, by, at)) {
            throw new NoCardToReissue(number, "somebody else has just made it.");
        }
        events.publishEvent(new CardReissued(of.caseReference(), number, report.issue(), issue, by, at));
        return issue;
    }
}
