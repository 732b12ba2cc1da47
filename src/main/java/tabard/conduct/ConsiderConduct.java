package tabard.conduct;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;

/** An officer concludes what follows of what may touch suitability (PRA 2002 s.41(4)) or of an offence (s.46). */
@Service
public class ConsiderConduct {

    private final Conducts conducts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConsiderConduct(Conducts conducts, ApplicationEventPublisher events, Clock clock) {
        this.conducts = conducts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Concludes, once, in the name of a person. Nothing is varied or withdrawn by it.
     *
     * @throws ConductNotFound if there is none in sight
     * @throws ConductRefused if there is nothing for the force to conclude, it is concluded already, or the outcome would be
     *     turned against a person who was wronged
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void consider(ConductId id, Answer<ForceOutcome> answer, Actor by) {
        var conduct = conducts.get(id);
        var at = clock.instant();
        if (!conduct.forForce()) {
            throw new ConductRefused(
                    "The complaint is for the employer: the force has not been told that it touches suitability.");
        }
        if (conduct.ground().wrongsThePerson() && against(answer.outcome())) {
            throw new ConductRefused("What was done to the accredited person is nothing against them.");
        }
        if (!conducts.conclude(id, answer, by, at)) {
            throw new ConductRefused("What follows has been concluded already.");
        }
        events.publishEvent(new ConductConsidered(id, answer.outcome(), conducts.commit(id, answer), by, at));
    }

    private static boolean against(ForceOutcome outcome) {
        return outcome == ForceOutcome.CONSIDER_VARIATION || outcome == ForceOutcome.CONSIDER_WITHDRAWAL;
    }
}
