package tabard.conduct;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;

/** An employer tells the force that a complaint may touch whether the person is suitable (PRA 2002 s.41(4)). */
@Service
public class TellForce {

    private final Conducts conducts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TellForce(Conducts conducts, ApplicationEventPublisher events, Clock clock) {
        this.conducts = conducts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Tells it, once, while the complaint is open.
     *
     * @throws ConductNotFound if there is none in sight
     * @throws ConductRefused if the force knows already, or the complaint is answered
     */
    @PreAuthorize("hasAnyRole('SUPPLIER', 'OFFICER')")
    @Transactional
    public void tell(ConductId id, Actor by) {
        var conduct = conducts.get(id);
        if (!conduct.waitsForEmployer()) {
            throw new ConductRefused(
                    "Only a complaint that is not answered yet can be brought to the force. Record what is new.");
        }
        var at = clock.instant();
        if (!conducts.tellForce(id, at)) {
            throw new ConductRefused("The force has been told already.");
        }
        events.publishEvent(new SuitabilityMayBeTouched(
                id, conduct.accreditation(), conduct.person(), conduct.organisation(), conduct.force(), by, at));
    }
}
