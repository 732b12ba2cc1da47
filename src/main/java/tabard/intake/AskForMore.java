package tabard.intake;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.intake.CaseQuestions.CaseQuestion;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.Commitment;

/** An officer sends a case back to the applicant with a question. */
@Service
public class AskForMore {

    private final Cases cases;
    private final CaseQuestions questions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AskForMore(Cases cases, CaseQuestions questions, ApplicationEventPublisher events, Clock clock) {
        this.cases = cases;
        this.questions = questions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks.
     *
     * @param reason why, and of whom: while the question waits, the force's clock stands still
     * @param question 1 to 2,000 characters
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void ask(CaseReference reference, StopReason reason, String question, Actor by) {
        cases.findById(reference.value())
                .orElseThrow(() -> new CaseNotFound(reference))
                .checkOpen();
        var id = UUID.randomUUID();
        var at = clock.instant();
        questions.ask(reference, new CaseQuestion(id, question, by.id(), at, null, null, reason));
        events.publishEvent(new InformationRequested(reference, reason, Commitment.to(question, id), by, at));
    }
}
