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

    /**
     * Puts the recorded end right. What was known before stays on record, with the moments between which it was.
     *
     * @param lastDay the last day as it was; null where the person has not left
     * @throws NoLastDayToCorrect if no end is recorded
     * @throws EndsBeforeItBegins if the last day lies before the first
     * @throws SameLastDay if that is the day on record
     */
    PastEnd correct(@Nullable LocalDate lastDay, Instant at) {
        correctable(lastDay);
        var was = validTo;
        var since = endKnownFrom;
        if (was == null || since == null) {
            throw new IllegalStateException("An end that can be corrected is recorded.");
        }
        validTo = lastDay == null ? null : lastDay.plusDays(1);
        endKnownFrom = lastDay == null ? null : at;
        return new PastEnd(id, was, since, at);
    }

    /** Refuses where {@link #correct} would. */
    void correctable(@Nullable LocalDate lastDay) {
        var on = lastDay();
        if (lastDay != null && lastDay.isBefore(validFrom)) {
            throw new EndsBeforeItBegins(lastDay, validFrom);
        }
        if (lastDay != null && on.equals(lastDay)) {
            throw new SameLastDay(lastDay);
        }
    }

    /**
     * The last day on record.
     *
     * @throws NoLastDayToCorrect if none is
     */
    LocalDate lastDay() {
        if (validTo == null) {
            throw new NoLastDayToCorrect();
        }
        return validTo.minusDays(1);
    }

    PersonId person() {
        return person;
    }

    UUID id() {
        return id;
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
