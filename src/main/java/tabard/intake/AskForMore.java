package tabard.intake;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
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
     * @param question 1 to 2,000 characters
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void ask(CaseReference reference, String question, Actor by) {
        cases.findById(reference.value())
                .orElseThrow(() -> new CaseNotFound(reference))
                .checkOpen();
        var id = UUID.randomUUID();
        var at = clock.instant();
        questions.ask(id, reference, question, by.id(), at);
        events.publishEvent(new InformationRequested(reference, Commitment.to(question, id), by, at));
    }
}
