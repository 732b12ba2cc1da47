package tabard.vetting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.Actor;
import tabard.powers.ClearanceStatus;
import tabard.powers.Facts;
import tabard.powers.ForcePolicy;
import tabard.powers.ForcePolicy.Recognition.Outcome;
import tabard.vetting.VettingRecognised.Basis;
import tabard.vetting.VettingRecognised.From;

/**
 * A vetting officer takes the clearance of another authority, in one step: as it stands where the force's published matrix accepts
 * it, or after that authority has confirmed it or the missing checks were made. Never without the person's consent.
 */
@Service
public class RecogniseVetting {

    private final VettingRequests requests;
    private final Clearances clearances;
    private final Recognising recognising;
    private final ReuseConsents consents;
    private final Reliances reliances;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecogniseVetting(
            VettingRequests requests,
            Clearances clearances,
            Recognising recognising,
            ReuseConsents consents,
            Reliances reliances,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.clearances = clearances;
        this.recognising = recognising;
        this.consents = consents;
        this.reliances = reliances;
        this.events = events;
        this.clock = clock;
    }

    /**
     * That the issuing authority has said that its clearance is live and unrestricted or, where the matrix asks for a top-up, that
     * the missing checks were made.
     *
     * @param on the day of it
     * @param reference the unit's own reference of it
     */
    public record Confirmation(LocalDate on, String reference) {}

    /**
     * Takes it.
     *
     * @param confirmation null where the matrix accepts it as it stands
     * @throws VettingNotRequested if the case asks for no vetting, or is not this force's
     * @throws VettingAlreadyAnswered if somebody was quicker
     * @throws SameOfficer if whoever asked answers
     * @throws NotRecognised if the person has not allowed it, or the matrix asks for something else
     */
    @PreAuthorize("hasRole('VETTING')")
    @Transactional
    public void recognise(VettingNeed need, @Nullable Confirmation confirmation, Actor by) {
        var request = requests.findByCaseReference(need.caseReference().value())
                .orElseThrow(() -> new VettingNotRequested(need.caseReference()));
        var consent = consent(need);
        var found = found(need, confirmation);
        var recorded = request.answer(VettingOutcome.CLEARED, null, by, clock.instant());
        requests.flush();
        reliances.add(need, found.id(), recorded.at());
        if (confirmation != null) {
            clearances.add(confirmed(need, found, confirmation, recorded));
        }
        events.publishEvent(recognised(
                need, From.of(found, consent), basis(found.treatment().outcome()), recorded));
        events.publishEvent(recorded);
    }

    private ReuseConsent consent(VettingNeed need) {
        return consents.standing(need.person(), need.force())
                .orElseThrow(() -> new NotRecognised("The person has not allowed this force to take vetting of others."
                        + " Ask for their consent, or vet them."));
    }

    private FoundClearance found(VettingNeed need, @Nullable Confirmation confirmation) {
        var policy =
                recognising.policy(need).orElseThrow(() -> new NotRecognised("The force has no policy in effect."));
        var found = recognising
                .find(need, policy)
                .orElseThrow(() -> new NotRecognised("No other authority's clearance would serve. Vet the person."));
        check(need, policy, found, confirmation);
        return found;
    }

    private static VettingRecognised recognised(
            VettingNeed need, From from, Basis basis, VettingOutcomeRecorded recorded) {
        return new VettingRecognised(
                need.caseReference(), need.person(), need.force(), basis, from, recorded.by(), recorded.at());
    }

    private static Basis basis(Outcome outcome) {
        return switch (outcome) {
            case ACCEPT, RE_VET -> Basis.ACCEPTED;
            case ACCEPT_WITH_CONFIRMATION -> Basis.CONFIRMED;
            case TOP_UP -> Basis.TOPPED_UP;
        };
    }

    private void check(
            VettingNeed need, ForcePolicy policy, FoundClearance found, @Nullable Confirmation confirmation) {
        var outcome = found.treatment().outcome();
        boolean fits = confirmation == null
                ? outcome == Outcome.ACCEPT && recognising.good(need, policy, recognising.all(need))
                : outcome == Outcome.ACCEPT_WITH_CONFIRMATION || outcome == Outcome.TOP_UP;
        if (!fits) {
            throw new NotRecognised("The force's matrix says %s for this clearance of %s. Do that instead."
                    .formatted(outcome, found.authority()));
        }
        if (confirmation != null) {
            checkDay(found, confirmation.on());
        }
    }

    private void checkDay(FoundClearance found, LocalDate on) {
        if (on.isAfter(recognising.today())) {
            throw new NotRecognised("The confirmation is dated %s, which is yet to come.".formatted(on));
        }
        var granted = found.clearance().granted();
        if (granted != null && on.isBefore(granted)) {
            throw new NotRecognised("The confirmation is dated %s, before the clearance of %s was given on %s."
                    .formatted(on, found.authority(), granted));
        }
    }

    /** The force's own word that it takes the clearance, no longer than the clearance and the matrix last. */
    private static Clearances.NewClearance confirmed(
            VettingNeed need, FoundClearance found, Confirmation confirmation, VettingOutcomeRecorded recorded) {
        return new Clearances.NewClearance(
                UUID.randomUUID(),
                need.person(),
                new Facts.Clearance(
                        need.force().value(),
                        found.countsAs().name(),
                        confirmation.on(),
                        found.until().orElse(null),
                        ClearanceStatus.CLEARED),
                false,
                confirmation.reference(),
                found.id(),
                need.caseReference().value(),
                recorded.by().id(),
                recorded.at());
    }
}
