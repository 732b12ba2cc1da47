package tabard.variation;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.accreditation.ServedNotice;
import tabard.accreditation.VaryAccreditation;
import tabard.authority.DecidingAuthority;
import tabard.authority.DelegatedDecision;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;
import tabard.variation.ProposedChange.Act;
import tabard.variation.ProposedChange.Decided;
import tabard.variation.ProposedChange.End;

/** The chief officer, or a delegate in date, decides on a variation that somebody else has proposed (s.42(3)). */
@Service
public class DecideVariation {

    private final Variations variations;
    private final DecidingAuthority authorities;
    private final VaryAccreditation varyAccreditation;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecideVariation(
            Variations variations,
            DecidingAuthority authorities,
            VaryAccreditation varyAccreditation,
            ApplicationEventPublisher events,
            Clock clock) {
        this.variations = variations;
        this.authorities = authorities;
        this.varyAccreditation = varyAccreditation;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Varies the accreditation, exactly as proposed.
     *
     * @param notice that was served, with the reasons
     * @param seen how many acts the decider had seen on the accreditation
     * @throws tabard.authority.NoAuthorityInDate if whoever decides is neither
     * @throws ProposerVaries if whoever decides proposed it
     * @throws tabard.accreditation.ActRefused if it cannot be made any longer, or the notice cannot stand
     */
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    @Transactional
    public void vary(VariationId id, ServedNotice notice, int seen, Actor by) {
        var proposed = toDecide(id, by);
        var actor = actor(proposed, by);
        varyAccreditation.vary(proposed.number(), proposed.change(), notice, seen, by);
        decide(proposed, End.VARIED, notice.reason(), actor);
    }

    /**
     * Leaves the accreditation as it is. Nothing changes for the person, and nobody had told them: no notice is served.
     *
     * @param reasons 3 to 2,000 characters
     */
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    @Transactional
    public void keep(VariationId id, String reasons, Actor by) {
        var proposed = toDecide(id, by);
        decide(proposed, End.KEPT, ProposedChange.checked(reasons), actor(proposed, by));
    }

    private ProposedChange toDecide(VariationId id, Actor by) {
        var proposed = variations.get(id);
        if (!proposed.open()) {
            throw new VariationRefused("This is decided already.");
        }
        if (proposed.proposed().by().equals(by.id())) {
            throw new ProposerVaries();
        }
        return proposed;
    }

    private Actor actor(ProposedChange proposed, Actor by) {
        return authorities
                .require(proposed.force(), DelegatedDecision.VARIATION, by)
                .actor();
    }

    private void decide(ProposedChange proposed, End end, String reasons, Actor actor) {
        var at = clock.instant();
        variations.save(proposed.decide(new Decided(end, reasons, Act.of(actor, at))));
        events.publishEvent(new VariationDecided(
                proposed.id(),
                proposed.number(),
                proposed.force(),
                end,
                Commitment.to(reasons, proposed.salt()),
                actor,
                at));
    }
}
