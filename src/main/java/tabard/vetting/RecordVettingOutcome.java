package tabard.vetting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.powers.ClearanceStatus;
import tabard.powers.Facts;

/** A vetting officer says whether a person is suitable (PRA 2002 s.41(4)(b)). */
@Service
public class RecordVettingOutcome {

    private final VettingRequests requests;
    private final Clearances clearances;
    private final CountedLevel counted;
    private final VettingTerms terms;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordVettingOutcome(
            VettingRequests requests,
            Clearances clearances,
            CountedLevel counted,
            VettingTerms terms,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.clearances = clearances;
        this.counted = counted;
        this.terms = terms;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records it, once.
     *
     * @throws VettingNotRequested if the case asks for no vetting, or is not this force's
     * @throws VettingAlreadyAnswered if somebody was quicker
     * @throws SameOfficer if whoever asked answers
     * @throws OutcomeIncomplete if the parts do not belong together, or the level is none that the force counts
     */
    @PreAuthorize("hasRole('VETTING')")
    @Transactional
    public void record(CaseReference reference, VettingReport report, Actor by) {
        var request =
                requests.findByCaseReference(reference.value()).orElseThrow(() -> new VettingNotRequested(reference));
        var at = clock.instant();
        var today = LocalDate.ofInstant(at, clock.getZone());
        report.check(today);
        var level = counted.of(request, report);
        var event = request.answer(report.outcome(), terms.reviewUntil(request.force(), today), by, at);
        requests.flush();
        keep(request, level, report, event);
        events.publishEvent(event);
    }

    private void keep(VettingRequest request, String level, VettingReport report, VettingOutcomeRecorded event) {
        var id = UUID.randomUUID();
        clearances.add(new Clearances.NewClearance(
                id,
                request.person(),
                new Facts.Clearance(
                        request.force().value(),
                        level,
                        report.granted(),
                        report.expires(),
                        ClearanceStatus.valueOf(report.outcome().name())),
                report.restrictions(),
                report.reference(),
                null,
                request.reference().value(),
                event.by().id(),
                event.at()));
        clearances.addReasons(id, request.force().value(), report);
    }
}
