package tabard.party;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tabard.kernel.Actor;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.kernel.SchemeCode;
import tabard.powers.PowerCode;

/**
 * What one force has arranged with one employer under one scheme (Police Reform Act 2002, s.40(8)). When it ends, every
 * accreditation that rests on it ends (s.41(8)(b)).
 */
@Entity
class Arrangement {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ArrangementId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
    private OrganisationId organisation;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "force"))
    private ForceCode force;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "scheme"))
    private SchemeCode scheme;

    private LocalDate validFrom;

    private @Nullable LocalDate validTo;

    private List<String> powers;

    private List<String> agreements;

    /** A power, a space, and the role that may have it. */
    private List<String> rolePowers;

    private Instant knownFrom;

    private @Nullable Instant knownTo;

    @Version
    private @Nullable Integer version;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway")
    protected Arrangement() {}

    Arrangement(ArrangementId id, NewArrangement asked, Instant at) {
        this.id = id;
        this.organisation = asked.organisation();
        this.force = asked.force();
        this.scheme = asked.scheme();
        this.validFrom = asked.period().from();
        this.validTo = asked.period().to();
        this.powers = asked.powers().stream().map(PowerCode::value).sorted().toList();
        this.agreements = asked.agreements().stream().sorted().toList();
        this.rolePowers = asked.roles().entrySet().stream()
                .flatMap(given -> given.getValue().stream().map(power -> power.value() + " " + given.getKey()))
                .sorted()
                .toList();
        this.knownFrom = at;
    }

    ArrangementRecorded recorded(Actor by) {
        return new ArrangementRecorded(
                id, organisation, force, scheme, validFrom, validTo, powers.size(), by, knownFrom);
    }

    /** Whether it is known so still. */
    boolean known() {
        return knownTo == null;
    }

    /** The same arrangement with another end; this one is no longer how it is known. */
    Arrangement endingOn(ArrangementId as, LocalDate end, Instant at) {
        if (!end.isAfter(validFrom)) {
            throw new ArrangementEndsBeforeItBegins(end, validFrom);
        }
        knownTo = at;
        return over(new Period(validFrom, end), as, at);
    }

    /** The same arrangement with another envelope from a day on; this one is no longer how it is known. */
    Arrangement varied(ArrangementId as, Envelope envelope, LocalDate on, Instant at) {
        if (validTo != null && !validTo.isAfter(on)) {
            throw new ArrangementOver(validTo);
        }
        knownTo = at;
        var period = new Period(on.isBefore(validFrom) ? validFrom : on, validTo);
        return new Arrangement(
                as,
                new NewArrangement(
                        organisation,
                        force,
                        scheme,
                        period,
                        envelope.powers(),
                        envelope.agreements(),
                        envelope.roles()),
                at);
    }

    /** The days that are over, as they were; none where it begins on the day or later. */
    Optional<Arrangement> upTo(ArrangementId as, LocalDate end, Instant at) {
        return end.isAfter(validFrom) ? Optional.of(over(new Period(validFrom, end), as, at)) : Optional.empty();
    }

    /** Whether another is of the same parties and scheme, on some of the same days. */
    boolean sharesDaysWith(Arrangement other) {
        return organisation.equals(other.organisation)
                && force.equals(other.force)
                && scheme.equals(other.scheme)
                && facts().period().overlaps(other.facts().period());
    }

    /** Whether another takes up where this one leaves off. */
    boolean leadsTo(Arrangement next) {
        return known()
                && organisation.equals(next.organisation)
                && force.equals(next.force)
                && scheme.equals(next.scheme)
                && next.validFrom.equals(validTo);
    }

    /** It never came to be: what was known of it ends with the day on which it would have begun. */
    void never(Instant at) {
        knownTo = at;
    }

    boolean beginsOn(LocalDate day) {
        return validFrom.equals(day);
    }

    private Arrangement over(Period period, ArrangementId as, Instant at) {
        return new Arrangement(
                as,
                new NewArrangement(
                        organisation, force, scheme, period, facts().powers(), Set.copyOf(agreements), roles()),
                at);
    }

    ArrangementVaried varied(ArrangementId before, Actor by) {
        return new ArrangementVaried(id, before, organisation, force, scheme, validFrom, powers.size(), by, knownFrom);
    }

    ArrangementEnded ended(ArrangementId before, Actor by, Instant at) {
        return new ArrangementEnded(id, before, organisation, force, scheme, Objects.requireNonNull(validTo), by, at);
    }

    ArrangementFacts facts() {
        return new ArrangementFacts(
                id,
                organisation,
                force,
                scheme,
                new Period(validFrom, validTo),
                powers.stream().map(PowerCode::new).collect(Collectors.toUnmodifiableSet()),
                Set.copyOf(agreements),
                roles(),
                null);
    }

    private Map<String, Set<PowerCode>> roles() {
        return rolePowers.stream()
                .map(given -> given.split(" ", 2))
                .collect(Collectors.groupingBy(
                        given -> given[1],
                        Collectors.mapping(given -> new PowerCode(given[0]), Collectors.toUnmodifiableSet())));
    }
}
