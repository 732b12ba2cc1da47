package tabard.accreditation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.approval.VariedTerms;
import tabard.approval.VaryTerms;
import tabard.kernel.Actor;
import tabard.kernel.PersonId;
import tabard.party.ArrangementFacts;
import tabard.party.ArrangementId;
import tabard.party.ArrangementsView;
import tabard.party.Envelope;
import tabard.party.PeopleView;
import tabard.powers.PowerCode;

/**
 * The terms of an arrangement are varied: where that narrows it, it is shown first who holds what would no longer be covered
 * (Police Reform Act 2002, ss.40(8), 41(1); that it is shown first is a product rule, INFERRED).
 */
@Service
public class VaryTermsKnowingly {

    private final ArrangementsView arrangements;
    private final HeldPowers held;
    private final PeopleView people;
    private final VaryTerms varyTerms;
    private final Clock clock;

    VaryTermsKnowingly(
            ArrangementsView arrangements, HeldPowers held, PeopleView people, VaryTerms varyTerms, Clock clock) {
        this.arrangements = arrangements;
        this.held = held;
        this.people = people;
        this.varyTerms = varyTerms;
        this.clock = clock;
    }

    /**
     * Shows who would stand outside.
     *
     * @throws tabard.party.ArrangementNotFound if there is no such arrangement to see
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    public NarrowingPreview preview(ArrangementId id, Envelope envelope) {
        var arrangement = arrangements.get(id);
        return new NarrowingPreview(arrangement, envelope, losses(arrangement, envelope));
    }

    /**
     * Varies them.
     *
     * @param reason why, 3 to 1,000 characters
     * @param shown the hash of the preview that lay before whoever varies them; null does where nobody would stand outside
     * @return the arrangement as it is known from now on
     * @throws PreviewChanged if somebody would stand outside who was not shown
     * @throws tabard.authority.NoAuthorityInDate if whoever varies them is neither the chief officer nor a delegate in date
     */
    @Transactional
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    public ArrangementId vary(ArrangementId id, VariedTerms terms, String reason, @Nullable String shown, Actor by) {
        var preview = preview(id, terms.envelope());
        if (!preview.losses().isEmpty() && !preview.hash().equals(shown)) {
            throw new PreviewChanged();
        }
        return varyTerms.vary(preview.arrangement().id(), terms, reason, by);
    }

    private List<EndingPreview.Loss> losses(ArrangementFacts arrangement, Envelope envelope) {
        var today = LocalDate.now(clock);
        var all = held.restingOn(arrangement, today);
        var roles = people.roles(all.stream().map(EndingPreview.Loss::person).toList(), today, clock.instant());
        return all.stream()
                .map(loss -> outside(loss, arrangement, envelope, role(roles, loss.person(), arrangement)))
                .filter(loss -> !loss.grants().isEmpty())
                .toList();
    }

    private static Optional<String> role(
            Map<PersonId, Map<tabard.kernel.OrganisationId, String>> roles, PersonId person, ArrangementFacts of) {
        return Optional.ofNullable(roles.getOrDefault(person, Map.of()).get(of.organisation()));
    }

    /** Of what somebody holds, what the arrangement covers now and would not cover then. */
    private static EndingPreview.Loss outside(
            EndingPreview.Loss loss, ArrangementFacts now, Envelope then, Optional<String> role) {
        var covered = now.forRole(role).orElse(now.powers());
        var left = covered(then, role);
        return new EndingPreview.Loss(
                loss.number(),
                loss.person(),
                loss.grants().stream()
                        .filter(grant -> covered.contains(grant.power()) && !left.contains(grant.power()))
                        .toList(),
                loss.until());
    }

    private static Set<PowerCode> covered(Envelope envelope, Optional<String> role) {
        return envelope.forRole(role).orElse(envelope.powers());
    }
}
