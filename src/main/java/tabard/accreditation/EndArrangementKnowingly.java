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
import tabard.intake.CaseFile;
import tabard.intake.CaseFiles;
import tabard.intake.CloseCasesOfArrangement;
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
    private final HeldPowers held;
    private final Accreditations accreditations;
    private final CaseFiles cases;
    private final CloseCasesOfArrangement closeCases;
    private final DecidingAuthority authorities;
    private final Clock clock;

    EndArrangementKnowingly(
            ArrangementsView arrangements,
            EndArrangement endArrangement,
            HeldPowers held,
            Accreditations accreditations,
            CaseFiles cases,
            CloseCasesOfArrangement closeCases,
            DecidingAuthority authorities,
            Clock clock) {
        this.arrangements = arrangements;
        this.endArrangement = endArrangement;
        this.held = held;
        this.accreditations = accreditations;
        this.cases = cases;
        this.closeCases = closeCases;
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
        return new EndingPreview(arrangement, on, held.restingOn(arrangement, on), open(arrangement));
    }

    /**
     * Ends it, and closes the cases that were shown.
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
        var ended = endArrangement.end(preview.arrangement().id(), on, authority.actor());
        closeCases.close(preview.cases().stream().map(CaseFile::reference).toList(), authority.actor());
        return ended;
    }

    /** The cases that are open on the arrangement; one that was granted and is not closed yet closes as granted. */
    private List<CaseFile> open(ArrangementFacts arrangement) {
        return cases.of(arrangement.organisation()).stream()
                .filter(CaseFile::open)
                .filter(file -> file.force().equals(arrangement.force()))
                .filter(file -> file.scheme().equals(arrangement.scheme()))
                .filter(file -> accreditations.ofCase(file.reference()).isEmpty())
                .sorted(Comparator.comparing(file -> file.reference().value()))
                .toList();
    }
}
