package tabard.policy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.Sha256;
import tabard.policy.PolicyDraft.Act;

/** Attaches to a draft what a simulation of it has shown. */
@Service
public class AttachSimulation {

    private final PolicyDrafts drafts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AttachSimulation(PolicyDrafts drafts, ApplicationEventPublisher events, Clock clock) {
        this.drafts = drafts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Attaches it, unless the draft says something else by now; a later change of the draft makes it stale.
     *
     * @param of the hash of the draft that was simulated
     * @param document the simulation as it is kept and shown
     * @return whether the draft still says what was simulated, and the simulation is attached
     * @throws DraftNotInState if the draft has been sent, approved or abandoned
     */
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    @Transactional
    public boolean attach(PolicyDraftId id, String of, String document, Actor by) {
        var draft = drafts.get(id);
        if (!draft.hash().equals(of)) {
            return false;
        }
        var at = clock.instant();
        var simulated = draft.simulate(Act.of(by, at));
        drafts.save(simulated);
        drafts.keepSimulation(id, document);
        var hash = Sha256.hex(document.getBytes(StandardCharsets.UTF_8));
        events.publishEvent(new PolicyDraftSimulated(id, draft.policy().force(), draft.hash(), hash, by, at));
        return true;
    }
}
