package tabard.vetting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.duplicates.SamePerson;
import tabard.kernel.Actor;
import tabard.powers.Facts;
import tabard.powers.ForcePolicy;
import tabard.powers.PolicyPower;
import tabard.powers.Power;
import tabard.powers.VettingLevel;
import tabard.scheme.Policies;
import tabard.scheme.Schemes;

/** Asks a force's vetting unit for what the powers of a case need, unless it is there already. */
@Service
public class RequestVetting {

    private final VettingRequests requests;
    private final Clearances clearances;
    private final SamePerson same;
    private final Policies policies;
    private final Schemes schemes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RequestVetting(
            VettingRequests requests,
            Clearances clearances,
            SamePerson same,
            Policies policies,
            Schemes schemes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.clearances = clearances;
        this.same = same;
        this.policies = policies;
        this.schemes = schemes;
        this.events = events;
        this.clock = clock;
    }

    /** Asks, or recognises a clearance that is there; the engine does it, and it may do it twice. */
    @Transactional
    public VettingRequestOutcome requestFor(VettingNeed need) {
        var policy = policies.inEffect(need.force(), need.scheme(), today(), clock.instant());
        var level = policy.flatMap(inEffect -> needed(need, inEffect));
        if (policy.isEmpty()) {
            return ask(need, VettingLevel.NPPV3);
        }
        if (level.isEmpty()) {
            return recognise(need, VettingRecognised.Basis.NONE_NEEDED);
        }
        if (!cleared(need, policy.get(), onAllRecords(need))) {
            return ask(need, level.get());
        }
        return recognise(
                need,
                cleared(need, policy.get(), clearances.of(need.person()))
                        ? VettingRecognised.Basis.CLEARANCE_GOOD
                        : VettingRecognised.Basis.CLEARANCE_ON_LINKED_RECORD);
    }

    /** Outcomes on every record that the force has found to be this person's. */
    private List<Facts.Clearance> onAllRecords(VettingNeed need) {
        var records = new ArrayList<>(List.of(need.person()));
        same.others(records, need.force()).values().forEach(others -> records.addAll(others.keySet()));
        return clearances.ofAll(records).stream()
                .map(VettingView.KnownClearance::clearance)
                .toList();
    }

    /** Whether a clearance that the force accepts is good for each of the powers: recognition may differ by role tier. */
    private boolean cleared(VettingNeed need, ForcePolicy policy, List<Facts.Clearance> known) {
        var catalogue = schemes.catalogue(need.scheme());
        return need.powers().stream()
                .flatMap(power -> policy.find(power).stream())
                .allMatch(row -> row.vettingNeeded()
                        .map(level -> policy.clearedUntil(
                                        level,
                                        catalogue
                                                .find(row.power())
                                                .flatMap(Power::trainingRoute)
                                                .orElse(null),
                                        known,
                                        today())
                                .isPresent())
                        .orElse(true));
    }

    private static Optional<VettingLevel> needed(VettingNeed need, ForcePolicy policy) {
        return need.powers().stream()
                .flatMap(power -> policy.find(power).flatMap(PolicyPower::vettingNeeded).stream())
                .max(Comparator.naturalOrder());
    }

    private VettingRequestOutcome ask(VettingNeed need, VettingLevel level) {
        if (requests.findByCaseReference(need.caseReference().value()).isEmpty()) {
            var request = requests.save(new VettingRequest(need, level, Actor.ENGINE, clock.instant()));
            events.publishEvent(request.requested(Actor.ENGINE));
        }
        return VettingRequestOutcome.REQUESTED;
    }

    private VettingRequestOutcome recognise(VettingNeed need, VettingRecognised.Basis basis) {
        events.publishEvent(new VettingRecognised(
                need.caseReference(), need.person(), need.force(), basis, Actor.ENGINE, clock.instant()));
        return VettingRequestOutcome.RECOGNISED;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
