package tabard.intake;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;

/** The applicant answers what an officer has asked. */
@Service
public class AnswerRequest {

    private final Cases cases;
    private final CaseQuestions questions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnswerRequest(Cases cases, CaseQuestions questions, ApplicationEventPublisher events, Clock clock) {
        this.cases = cases;
        this.questions = questions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Answers.
     *
     * @param answer 1 to 2,000 characters
     * @throws QuestionNotOpen if nothing waits for an answer
     */
    @PreAuthorize("hasRole('SUPPLIER')")
    @Transactional
    public void answer(CaseReference reference, String answer, Actor by) {
        cases.findById(reference.value())
                .orElseThrow(() -> new CaseNotFound(reference))
                .checkOpen();
        var at = clock.instant();
        if (!questions.answer(reference, answer, by.id(), at)) {
            throw new QuestionNotOpen(reference);
        }
        events.publishEvent(new InformationSupplied(reference, by, at));
    }
}
