package tabard.conduct;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;

/** The employer answers a complaint about its accredited person (PRA 2002 s.40(9)). */
@Service
public class AnswerComplaint {

    private final Conducts conducts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnswerComplaint(Conducts conducts, ApplicationEventPublisher events, Clock clock) {
        this.conducts = conducts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Answers it, once, in the name of a person.
     *
     * @throws ConductNotFound if there is none in sight
     * @throws ConductRefused if it is no complaint, or answered already
     */
    @PreAuthorize("hasRole('SUPPLIER')")
    @Transactional
    public void answer(ConductId id, Answer<EmployerOutcome> answer, Actor by) {
        var conduct = conducts.get(id);
        var at = clock.instant();
        if (conduct.kind() != ConductKind.COMPLAINT) {
            throw new ConductRefused("Only a complaint is answered by the employer.");
        }
        if (!conducts.answer(id, answer, by, at)) {
            throw new ConductRefused("The complaint is answered already.");
        }
        events.publishEvent(new ComplaintAnswered(id, answer.outcome(), conducts.commit(id, answer), by, at));
    }
}
