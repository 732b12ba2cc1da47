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
     * Returns an arrangement as it is known now: by the id that it has now, or by one that it had before it was varied or
     * its end was recorded.
     *
     * @throws ArrangementNotFound if there is none, or none to see
     */
    public ArrangementFacts get(ArrangementId id) {
        var found = row(id);
        var at = clock.instant();
        var now = found.known()
                ? Optional.of(found)
                : arrangements.findByOrganisation(found.facts().organisation(), at).stream()
                        .filter(other -> found.sharesDaysWith(other) || other.leadsTo(found))
                        .reduce((_, later) -> later);
        return known(List.of(now.orElseThrow(() -> new ArrangementNotFound(id))), at)
                .getFirst();
    }

    /**
     * Returns what stood on a day in the place of an arrangement, by what was known at a moment.
     *
     * @param id any by which it is or was known
     * @throws ArrangementNotFound if nothing stood there then, or there is none to see
     */
    public ArrangementFacts asAt(ArrangementId id, LocalDate on, Instant knownAt) {
        var row = row(id).facts();
        return find(row.organisation(), row.force(), row.scheme(), on, knownAt)
                .orElseThrow(() -> new ArrangementNotFound(id));
    }

    /** Returns an arrangement as it was known under an id, whether it is known so still or not. */
    public ArrangementFacts ever(ArrangementId id) {
        return row(id).facts();
    }

    /** All that are known now and in sight: for an auditor, those of every force. */
    public List<ArrangementFacts> all() {
        var at = clock.instant();
        return known(arrangements.findKnown(at), at);
    }

    private Arrangement row(ArrangementId id) {
        return arrangements.findById(id).orElseThrow(() -> new ArrangementNotFound(id));
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
