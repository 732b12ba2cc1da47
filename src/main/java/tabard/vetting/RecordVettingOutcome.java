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
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordVettingOutcome(
            VettingRequests requests, Clearances clearances, ApplicationEventPublisher events, Clock clock) {
        this.requests = requests;
        this.clearances = clearances;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records it, once.
     *
     * @throws VettingNotRequested if the case asks for no vetting, or is not this force's
     * @throws VettingAlreadyAnswered if somebody was quicker
     * @throws OutcomeIncomplete if the parts do not belong together
     */
    @PreAuthorize("hasRole('VETTING')")
    @Transactional
    public void record(CaseReference reference, VettingReport report, Actor by) {
        var request =
                requests.findByCaseReference(reference.value()).orElseThrow(() -> new VettingNotRequested(reference));
        var at = clock.instant();
        report.check(request.level(), LocalDate.ofInstant(at, clock.getZone()));
        var event = request.answer(report.outcome(), by, at);
        requests.flush();
        keep(request, report, event);
        events.publishEvent(event);
    }

    private void keep(VettingRequest request, VettingReport report, VettingOutcomeRecorded event) {
        var id = UUID.randomUUID();
        var level = report.level() == null ? request.level() : report.level();
        clearances.add(new Clearances.NewClearance(
                id,
                request.person(),
                new Facts.Clearance(
                        request.force().value(),
                        level.name(),
                        report.granted(),
                        report.expires(),
                        ClearanceStatus.valueOf(report.outcome().name())),
                report.restrictions(),
                report.reference(),
                request.reference().value(),
                event.by().id(),
                event.at()));
        if (report.disclosableReason() != null || report.restrictedReason() != null) {
            clearances.addReasons(id, request.force().value(), report, UUID.randomUUID());
        }
    }
}
