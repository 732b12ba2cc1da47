package tabard.approval;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.authority.DecidingAuthority;
import tabard.authority.DelegatedDecision;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;
import tabard.party.ArrangementFacts;
import tabard.party.ArrangementId;
import tabard.party.ArrangementsView;
import tabard.party.ReviewDays;
import tabard.party.Tenures;
import tabard.party.VaryArrangement;
import tabard.powers.PowersCatalogue;
import tabard.scheme.Schemes;

/**
 * The chief officer, or a delegate in date, varies the terms of an arrangement that stands (Police Reform Act 2002, s.40(8)):
 * a new version, known from now on; the old one stays askable. One that stood before Tabard is given its first terms so.
 */
@Service
public class VaryTerms {

    private final ArrangementsView arrangements;
    private final VaryArrangement varyArrangement;
    private final MadeArrangements made;
    private final TermsVersions versions;
    private final ReviewSchedule schedule;
    private final ReviewDays reviewDays;
    private final DecidingAuthority authorities;
    private final Schemes schemes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VaryTerms(
            ArrangementsView arrangements,
            VaryArrangement varyArrangement,
            MadeArrangements made,
            TermsVersions versions,
            ReviewSchedule schedule,
            ReviewDays reviewDays,
            DecidingAuthority authorities,
            Schemes schemes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.arrangements = arrangements;
        this.varyArrangement = varyArrangement;
        this.made = made;
        this.versions = versions;
        this.schedule = schedule;
        this.reviewDays = reviewDays;
        this.authorities = authorities;
        this.schemes = schemes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Varies them from today on. Who would stand outside the new envelope is shown before, by whoever calls this.
     *
     * @param reason why, 3 to 1,000 characters
     * @return the arrangement as it is known from now on
     * @throws tabard.party.ArrangementNotFound if there is none to see
     * @throws tabard.authority.NoAuthorityInDate if whoever varies them is neither
     * @throws tabard.party.ArrangementOver if it has ended
     * @throws TermsUnchanged if they are so already
     */
    @Transactional
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    public ArrangementId vary(ArrangementId id, VariedTerms terms, String reason, Actor by) {
        var said = ApprovalReasons.checked("reason", reason);
        var facts = arrangements.get(id);
        var actor = authorities
                .require(facts.force(), DelegatedDecision.ARRANGEMENT, by)
                .actor();
        checkCodes(schemes.catalogue(facts.scheme()), terms);
        var before = made.find(facts.id());
        if (terms.covers(facts)
                && before.filter(known -> known.uniform().equals(terms.uniform())
                                && known.badge().equals(terms.badge()))
                        .isPresent()) {
            throw new TermsUnchanged();
        }
        var now = terms.covers(facts) ? facts.id() : varyArrangement.vary(facts.id(), terms.envelope(), actor);
        var act = Act.of(actor, clock.instant());
        var kept = before.isPresent() ? keep(made.get(now), terms) : first(facts, now, terms);
        versions.add(kept, said, act);
        events.publishEvent(new TermsVaried(
                kept.id(),
                now,
                kept.force(),
                versions.of(kept).size(),
                terms.roles().size(),
                terms.powers().size(),
                Commitment.to(said, kept.salt()),
                actor,
                act.at()));
        return now;
    }

    private MadeArrangement keep(MadeArrangement known, VariedTerms terms) {
        var varied = known.varied(terms.uniform(), terms.badge());
        made.save(varied);
        return varied;
    }

    /** Nothing was held on its terms yet: its reviews begin now. */
    private MadeArrangement first(ArrangementFacts facts, ArrangementId now, VariedTerms terms) {
        var begins = facts.period().from();
        var due = schedule.first(facts.force(), facts.scheme(), begins);
        reviewDays.set(new Tenures.Arranged(facts.organisation(), facts.force(), facts.scheme()), begins, due);
        var first = new MadeArrangement(
                now,
                now,
                null,
                facts.organisation(),
                facts.force(),
                facts.scheme(),
                List.of(),
                terms.uniform(),
                terms.badge(),
                due,
                List.of(),
                0,
                UUID.randomUUID());
        made.add(first);
        return first;
    }

    private static void checkCodes(PowersCatalogue catalogue, VariedTerms terms) {
        terms.powers().forEach(catalogue::get);
        Set<String> known = catalogue.agreements().stream()
                .map(agreement -> agreement.code())
                .collect(Collectors.toSet());
        terms.agreements().stream()
                .filter(code -> !known.contains(code))
                .findFirst()
                .ifPresent(code -> {
                    throw new IllegalArgumentException("There is no agreement '%s' in this scheme.".formatted(code));
                });
    }
}
