package tabard.training;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.evidence.DocumentId;
import tabard.evidence.DocumentsView;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;
import tabard.kernel.ForceCode;

/**
 * A force's officer says whether a stated result is borne out by its evidence: verified, it counts for that force. The chief
 * officer must be satisfied that the person is adequately trained (PRA 2002 s.41(4)(d)), so nobody verifies what they entered.
 */
@Service
public class VerifyTrainingResult {

    private final StatedResults stated;
    private final DocumentsView documents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VerifyTrainingResult(StatedResults stated, DocumentsView documents, ApplicationEventPublisher events, Clock clock) {
        this.stated = stated;
        this.documents = documents;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records the officer's word, once for a force.
     *
     * @param basis what was seen, 1 to 1,000 characters
     * @throws StatedResultNotFound if there is none, or it is not the force's to see
     * @throws TrainingResultNotVerifiable if the officer entered it, its document is not clean, or somebody was quicker
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void verify(UUID result, ForceCode force, TrainingOutcome outcome, String basis, Actor by) {
        var known = stated.find(result, force).orElseThrow(() -> new StatedResultNotFound(result));
        var evidence = known.evidence();
        if (known.recordedBy().equals(by.id())) {
            throw new TrainingResultNotVerifiable(
                    "Whoever entered a result does not verify it. Leave it to a colleague.");
        }
        if (evidence != null && outcome == TrainingOutcome.VERIFIED && !inSight(evidence)) {
            throw new TrainingResultNotVerifiable(
                    "Its document is not shared with this force, or has not been found clean: nobody here can have looked at it.");
        }
        var salt = UUID.randomUUID();
        var event = new TrainingResultVerified(
                result, known.person(), force, outcome, Commitment.to(basis, salt), by, clock.instant());
        if (!stated.add(event, basis, salt)) {
            throw new TrainingResultNotVerifiable("An officer of this force has looked at this result already.");
        }
        events.publishEvent(event);
    }

    private boolean inSight(DocumentId evidence) {
        return documents.all().stream().anyMatch(document -> document.id().equals(evidence));
    }
}
