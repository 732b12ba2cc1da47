package tabard.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;
import tabard.kernel.SchemeCode;
import tabard.policy.PolicyDraft.Act;
import tabard.powers.ForcePolicy;
import tabard.powers.StepOrder;
import tabard.scheme.Policies;

/** An officer begins a change of the force's policy. */
@Service
public class DraftPolicyChange {

    private final PolicyDrafts drafts;
    private final DraftReadiness readiness;
    private final Policies policies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DraftPolicyChange(
            PolicyDrafts drafts,
            DraftReadiness readiness,
            Policies policies,
            ApplicationEventPublisher events,
            Clock clock) {
        this.drafts = drafts;
        this.readiness = readiness;
        this.policies = policies;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Begins a draft from the last version, to begin tomorrow; where the force has none, from a policy that permits nothing.
     *
     * @param scheme the scheme under which the force accredits
     */
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    @Transactional
    public PolicyDraftId draft(ForceCode force, SchemeCode scheme, Actor by) {
        var at = clock.instant();
        var tomorrow = LocalDate.ofInstant(at, clock.getZone()).plusDays(1);
        return draft(
                policies.history(force, scheme, at).stream()
                        .map(known -> known.policy())
                        .max(Comparator.comparing(ForcePolicy::validFrom))
                        .map(last -> after(last, tomorrow))
                        .orElseGet(() -> permittingNothing(force, scheme, tomorrow)),
                by);
    }

    /** Begins a draft that says this. */
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    @Transactional
    public PolicyDraftId draft(ForcePolicy policy, Actor by) {
        var act = Act.of(by, clock.instant());
        var said = policy.asDraft();
        var draft = new PolicyDraft(
                new PolicyDraftId(UUID.randomUUID()),
                said,
                drafts.hash(said),
                readiness.base(said),
                Set.of(by.id()),
                act,
                act,
                null,
                null,
                null,
                null,
                null,
                0,
                UUID.randomUUID());
        drafts.add(draft);
        events.publishEvent(
                new PolicyDrafted(draft.id(), said.force(), said.scheme(), draft.base(), draft.hash(), by, act.at()));
        return draft.id();
    }

    private static ForcePolicy after(ForcePolicy last, LocalDate tomorrow) {
        var first = last.validFrom().isBefore(tomorrow)
                ? tomorrow
                : last.validFrom().plusDays(1);
        return last.endingOn(null).beginningOn(first);
    }

    private static ForcePolicy permittingNothing(ForceCode force, SchemeCode scheme, LocalDate from) {
        return new ForcePolicy(
                force,
                scheme,
                null,
                from,
                null,
                Period.ofYears(1),
                StepOrder.PARALLEL,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
