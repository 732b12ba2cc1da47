package tabard.variation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.accreditation.Accreditations;
import tabard.accreditation.FourTests.Test;
import tabard.accreditation.ProposedVariation;
import tabard.accreditation.VaryAccreditation.Terms;
import tabard.accreditation.VaryAccreditation.Variation;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;
import tabard.powers.PowerCode;
import tabard.variation.ProposedChange.Act;

/**
 * An officer proposes to vary an accreditation. For what is given, the tests of suitability and of training are made again: both
 * are tied to those powers (s.41(4)(b), (d)). Nothing has effect yet.
 */
@Service
public class ProposeVariation {

    private final Accreditations accreditations;
    private final ProposedVariation proposedVariation;
    private final Variations variations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProposeVariation(
            Accreditations accreditations,
            ProposedVariation proposedVariation,
            Variations variations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accreditations = accreditations;
        this.proposedVariation = proposedVariation;
        this.variations = variations;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What is proposed.
     *
     * @param suitable whether the person is suitable to use what is given; null where nothing is given
     * @param trained whether the person is adequately trained for it; null where nothing is given
     * @param reasons 3 to 2,000 characters
     */
    public record Proposal(
            Variation change,
            @Nullable Test suitable,
            @Nullable Test trained,
            String reasons) {}

    /**
     * Proposes it.
     *
     * @throws tabard.accreditation.AccreditationNotFound if there is none to see
     * @throws tabard.accreditation.ActRefused if it could not be made today
     * @throws VariationRefused if powers are given and a test is not made or not met, or another variation waits
     */
    @PreAuthorize("hasAnyRole('OFFICER', 'CHIEF_OFFICER')")
    @Transactional
    public VariationId propose(AccreditationNumber number, Proposal proposal, Actor by) {
        var accreditation = accreditations.get(number);
        checkTests(proposal);
        var said = ProposedChange.checked(proposal.reasons());
        proposedVariation.check(number, proposal.change());
        var at = clock.instant();
        var proposed = new ProposedChange(
                new VariationId(UUID.randomUUID()),
                number,
                accreditation.force(),
                accreditation.scheme(),
                proposal.change(),
                proposal.suitable(),
                proposal.trained(),
                advice(number, proposal.change()),
                said,
                Act.of(by, at),
                null,
                0,
                UUID.randomUUID());
        variations.add(proposed);
        events.publishEvent(new VariationProposed(
                proposed.id(),
                number,
                accreditation.force(),
                powers(proposal.change().put().stream().map(Terms::power)),
                powers(proposal.change().removed().stream()),
                Commitment.to(said, proposed.salt()),
                by,
                at));
        return proposed.id();
    }

    private static void checkTests(Proposal proposal) {
        if (proposal.change().put().isEmpty()) {
            return;
        }
        var suitable = proposal.suitable();
        var trained = proposal.trained();
        if (suitable == null || trained == null) {
            throw new VariationRefused(
                    "Say of what is given whether the person is suitable and adequately trained for it"
                            + " (PRA 2002 s.41(4)(b), (d)).");
        }
        if (!suitable.met() || !trained.met()) {
            throw new VariationRefused(
                    "Nothing can be given for which the person is not suitable and adequately trained"
                            + " (PRA 2002 s.41(4)(b), (d)).");
        }
    }

    private List<String> advice(AccreditationNumber number, Variation change) {
        return proposedVariation.findings(number, change).stream()
                .flatMap(finding ->
                        finding.reasons().stream().map(reason -> "%s: %s".formatted(finding.power(), reason.message())))
                .toList();
    }

    private static List<PowerCode> powers(Stream<PowerCode> powers) {
        return powers.sorted().toList();
    }
}
