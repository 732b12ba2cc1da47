package tabard.vetting;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.powers.ForcePolicy;
import tabard.powers.ForcePolicy.Recognition;
import tabard.powers.VettingLevel;
import tabard.vetting.VettingRecognised.Basis;

/** Asks a force's vetting unit for what the powers of a case need, unless it is there already. */
@Service
public class RequestVetting {

    private final VettingRequests requests;
    private final Recognising recognising;
    private final ReuseConsents consents;
    private final Reliances reliances;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RequestVetting(
            VettingRequests requests,
            Recognising recognising,
            ReuseConsents consents,
            Reliances reliances,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.recognising = recognising;
        this.consents = consents;
        this.reliances = reliances;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks, or recognises a clearance that is there; the engine does it, and it may do it twice. The clearance of another authority
     * is taken only where the person has allowed it and the force's matrix accepts it as it stands.
     */
    @Transactional
    public VettingRequestOutcome requestFor(VettingNeed need) {
        if (answered(need)) {
            return VettingRequestOutcome.ANSWERED;
        }
        var policy = recognising.policy(need);
        if (policy.isEmpty()) {
            return ask(need, VettingLevel.NPPV3);
        }
        var level = Recognising.level(need, policy.get());
        if (level.isEmpty()) {
            return recognise(need, Basis.NONE_NEEDED, null);
        }
        if (recognising.good(need, policy.get(), recognising.own(need))) {
            var alone = recognising.good(need, policy.get(), recognising.ownOnRecord(need));
            return recognise(need, alone ? Basis.CLEARANCE_GOOD : Basis.CLEARANCE_ON_LINKED_RECORD, null);
        }
        var consent = consents.standing(need.person(), need.force());
        var found = recognising.find(need, policy.get());
        if (consent.isPresent() && found.isPresent() && accepted(need, policy.get(), found.get())) {
            reliances.add(need, found.get().id(), clock.instant());
            return recognise(need, Basis.ACCEPTED, VettingRecognised.From.of(found.get(), consent.get()));
        }
        return ask(need, level.get());
    }

    /** It was answered before, and the process is put back where that left it. */
    private boolean answered(VettingNeed need) {
        return requests.findByCaseReference(need.caseReference().value())
                .filter(request -> request.status() != VettingRequest.Status.REQUESTED)
                .isPresent();
    }

    private boolean accepted(VettingNeed need, ForcePolicy policy, FoundClearance found) {
        return found.treatment().outcome() == Recognition.Outcome.ACCEPT
                && recognising.good(need, policy, recognising.all(need));
    }

    private VettingRequestOutcome ask(VettingNeed need, VettingLevel level) {
        if (requests.findByCaseReference(need.caseReference().value()).isEmpty()) {
            var request = requests.save(new VettingRequest(need, level, clock.instant()));
            events.publishEvent(request.requested(Actor.ENGINE));
        }
        return VettingRequestOutcome.REQUESTED;
    }

    private VettingRequestOutcome recognise(VettingNeed need, Basis basis, VettingRecognised.@Nullable From from) {
        events.publishEvent(new VettingRecognised(
                need.caseReference(), need.person(), need.force(), basis, from, Actor.ENGINE, clock.instant()));
        return VettingRequestOutcome.RECOGNISED;
    }
}
