package tabard.vetting;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;

/** A vetting officer who did not refuse reviews a refusal; the record of why stays in the unit and is kept. */
@Service
public class DecideVettingReview {

    private final VettingRequests requests;
    private final JdbcClient sql;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecideVettingReview(VettingRequests requests, JdbcClient sql, ApplicationEventPublisher events, Clock clock) {
        this.requests = requests;
        this.sql = sql;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Decides it.
     *
     * @param reason why, for the unit alone; at most 1,000 characters
     * @throws VettingNotRequested if the case asks for no vetting, or is not this force's
     * @throws VettingElsewhere if it was not refused
     * @throws ReviewClosed if no review was asked for
     * @throws SameOfficer if whoever refused now reviews
     */
    @PreAuthorize("hasRole('VETTING')")
    @Transactional
    public void decide(CaseReference reference, ReviewOutcome outcome, String reason, Actor by) {
        var request =
                requests.findByCaseReference(reference.value()).orElseThrow(() -> new VettingNotRequested(reference));
        var at = clock.instant();
        request.review(outcome, by, at);
        requests.flush();
        sql.sql("""
                insert into vetting_review_reason (case_reference, decided_at, force, reason, salt)
                values (:case, :at, :force, :reason, :salt)""")
                .param("case", reference.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("force", request.force().value())
                .param("reason", reason)
                .param("salt", UUID.randomUUID())
                .update();
        events.publishEvent(new VettingReviewDecided(reference, request.force(), outcome, by, at));
    }
}
