package tabard.accreditation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.authority.DecidingAuthority;
import tabard.authority.DelegatedDecision;
import tabard.kernel.Actor;
import tabard.party.ArrangementFacts;
import tabard.party.ArrangementId;
import tabard.party.ArrangementsView;
import tabard.party.EndArrangement;

/**
 * The chief officer, or a delegate in date, ends an arrangement: first it is shown who loses what, where and when, then the
 * law's consequence follows at once (Police Reform Act 2002, s.41(8)(b)).
 */
@Service
public class EndArrangementKnowingly {

    private final ArrangementsView arrangements;
    private final EndArrangement endArrangement;
    private final Accreditations accreditations;
    private final AccreditationStates states;
    private final DecidingAuthority authorities;
    private final Clock clock;

    EndArrangementKnowingly(
            ArrangementsView arrangements,
            EndArrangement endArrangement,
            Accreditations accreditations,
            AccreditationStates states,
            DecidingAuthority authorities,
            Clock clock) {
        this.arrangements = arrangements;
        this.endArrangement = endArrangement;
        this.accreditations = accreditations;
        this.states = states;
        this.authorities = authorities;
        this.clock = clock;
    }

    /**
     * Shows who would lose what.
     *
     * @param on the first day on which the arrangement would no longer stand; not before today
     * @throws tabard.party.ArrangementNotFound if there is none that is known so still
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    public EndingPreview preview(ArrangementId id, LocalDate on) {
        if (on.isBefore(LocalDate.now(clock))) {
            throw new IllegalArgumentException("An arrangement ends today or later: %s has passed.".formatted(on));
        }
        var arrangement = arrangements.get(id);
        return new EndingPreview(arrangement, on, losses(arrangement, on));
    }

    /**
     * Ends it.
     *
     * @param shown the hash of the preview that lay before whoever ends it
     * @return the arrangement as it is known from now on
     * @throws tabard.authority.NoAuthorityInDate if whoever ends it is neither
     * @throws PreviewChanged if something else would end than was shown
     */
    @Transactional
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    public ArrangementId end(ArrangementId id, LocalDate on, String shown, Actor by) {
        var preview = preview(id, on);
        var authority = authorities.require(preview.arrangement().force(), DelegatedDecision.ARRANGEMENT, by);
        if (!preview.hash().equals(shown)) {
            throw new PreviewChanged();
        }
        return endArrangement.end(id, on, authority.actor());
    }

    private List<EndingPreview.Loss> losses(ArrangementFacts arrangement, LocalDate on) {
        return accreditations.of(arrangement.organisation()).stream()
                .filter(held -> held.force().equals(arrangement.force()))
                .filter(held -> held.scheme().equals(arrangement.scheme()))
                .filter(held -> held.end().isAfter(on))
                .filter(held -> !over(held))
                .map(held -> new EndingPreview.Loss(held.number(), held.person(), lasting(held, on), held.end()))
                .sorted(Comparator.comparing(loss -> loss.number().value()))
                .toList();
    }

    private boolean over(Accreditation held) {
        return switch (states.on(held, LocalDate.now(clock))) {
            case EXPIRED, CEASED, WITHDRAWN, REPLACED, UNKNOWN -> true;
            case VALID, NOT_YET_VALID, STOOD_DOWN -> false;
        };
    }

    private static List<Accreditation.Grant> lasting(Accreditation held, LocalDate on) {
        return held.lastingGrants().stream()
                .filter(grant ->
                        grant.period().to() == null || grant.period().to().isAfter(on))
                .toList();
    }
}
