package tabard.party;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.SchemeCode;

/** Reads arrangements; whoever asks sees only those in scope. */
@Service
@Transactional(readOnly = true)
public class ArrangementsView {

    private final Arrangements arrangements;
    private final ReviewDays reviews;
    private final Clock clock;

    ArrangementsView(Arrangements arrangements, ReviewDays reviews, Clock clock) {
        this.arrangements = arrangements;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** Lists an organisation's arrangements, past ones and coming ones too, by force. */
    public List<ArrangementFacts> of(OrganisationId organisation) {
        var at = clock.instant();
        return known(arrangements.findByOrganisation(organisation, at), at);
    }

    /**
     * Returns an arrangement as it is known now.
     *
     * @throws ArrangementNotFound if there is none that is known so still, or none to see
     */
    public ArrangementFacts get(ArrangementId id) {
        var found = arrangements.findById(id).filter(Arrangement::known).orElseThrow(() -> new ArrangementNotFound(id));
        return known(List.of(found), clock.instant()).getFirst();
    }

    /** Lists a force's arrangements, past ones and coming ones too. */
    public List<ArrangementFacts> with(ForceCode force) {
        var at = clock.instant();
        return known(arrangements.findByForce(force, at), at);
    }

    /**
     * Finds the arrangement that stood on a day.
     *
     * @param knownAt by what Tabard knew at this moment
     */
    public Optional<ArrangementFacts> find(
            OrganisationId organisation, ForceCode force, SchemeCode scheme, LocalDate on, Instant knownAt) {
        return known(arrangements.findByOrganisation(organisation, knownAt), knownAt).stream()
                .filter(arrangement -> arrangement.force().equals(force))
                .filter(arrangement -> arrangement.scheme().equals(scheme))
                .filter(arrangement -> arrangement.period().contains(on))
                .findFirst();
    }

    private List<ArrangementFacts> known(List<Arrangement> found, Instant knownAt) {
        var facts = found.stream().map(Arrangement::facts).toList();
        var days = reviews.of(facts.stream().map(ArrangementFacts::organisation).toList());
        return facts.stream().map(one -> one.reviewed(days, knownAt)).toList();
    }
}
