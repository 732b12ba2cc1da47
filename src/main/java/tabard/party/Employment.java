package tabard.party;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tabard.kernel.Actor;
import tabard.kernel.OrganisationId;
import tabard.kernel.Period;
import tabard.kernel.PersonId;

/** One person's employment by one organisation: without it an accreditation ends in law (s.41(8)(a)). */
@Entity
class Employment {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
    private OrganisationId organisation;

    private String role;

    private String staffNumber;

    private LocalDate validFrom;

    private @Nullable LocalDate validTo;

    private Instant knownFrom;

    private @Nullable Instant endKnownFrom;

    @Version
    private @Nullable Integer version;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway")
    protected Employment() {}

    Employment(PersonId person, OrganisationId organisation, NewEmployment asked, Instant at) {
        this.id = UUID.randomUUID();
        this.person = person;
        this.organisation = organisation;
        this.role = asked.role();
        this.staffNumber = asked.staffNumber();
        this.validFrom = asked.from();
        this.knownFrom = at;
    }

    EmploymentBegan began(Actor by) {
        return new EmploymentBegan(person, organisation, validFrom, by, knownFrom);
    }

    /**
     * Ends the employment after its last day.
     *
     * @throws EmploymentAlreadyEnded if an end is recorded already
     * @throws EndsBeforeItBegins if the last day lies before the first
     */
    EmploymentEnded end(LocalDate lastDay, Actor by, Instant at) {
        if (validTo != null) {
            throw new EmploymentAlreadyEnded(validTo.minusDays(1));
        }
        if (lastDay.isBefore(validFrom)) {
            throw new EndsBeforeItBegins(lastDay, validFrom);
        }
        validTo = lastDay.plusDays(1);
        endKnownFrom = at;
        return new EmploymentEnded(person, organisation, validTo, by, at);
    }

    /** Tells whether, by what was known at a moment, the person was an employee on a day. */
    boolean stood(LocalDate on, Instant knownAt) {
        boolean endKnown = endKnownFrom != null && !endKnownFrom.isAfter(knownAt);
        return !knownFrom.isAfter(knownAt) && new Period(validFrom, endKnown ? validTo : null).contains(on);
    }

    OrganisationId organisation() {
        return organisation;
    }

    String role() {
        return role;
    }

    String staffNumber() {
        return staffNumber;
    }

    Period period() {
        return new Period(validFrom, validTo);
    }
}
