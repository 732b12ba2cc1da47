package tabard.training;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.Commitment;
import tabard.kernel.ForceCode;
import tabard.kernel.PersonId;

/** A force's officer says whether a person is adequately trained for the powers asked for (PRA 2002 s.41(4)(d)). */
@Service
public class VerifyTraining {

    private final TrainingVerifications verifications;
    private final TrainingResults results;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VerifyTraining(
            TrainingVerifications verifications,
            TrainingResults results,
            ApplicationEventPublisher events,
            Clock clock) {
        this.verifications = verifications;
        this.results = results;
        this.events = events;
        this.clock = clock;
    }

    /** Whose training, for whom. */
    public record OfCase(CaseReference caseReference, PersonId person, ForceCode force) {}

    /**
     * Records the officer's word, once.
     *
     * @param basis what was seen, 1 to 1,000 characters
     * @throws TrainingAlreadyVerified if somebody was quicker
     * @throws TrainingResultNotVerifiable if the officer has entered a result of this person
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void verify(OfCase training, TrainingOutcome outcome, String basis, Actor by) {
        if (results.enteredBy(training.person(), by.id())) {
            throw new TrainingResultNotVerifiable(
                    "Whoever entered a result of this person does not verify the training. Leave it to a colleague.");
        }
        var salt = UUID.randomUUID();
        var event = new TrainingVerified(
                training.caseReference(), training.person(), outcome, Commitment.to(basis, salt), by, clock.instant());
        if (!verifications.add(event, training.force(), basis, salt)) {
            throw new TrainingAlreadyVerified(training.caseReference());
        }
        events.publishEvent(event);
    }
}
