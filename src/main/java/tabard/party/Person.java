package tabard.party;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tabard.kernel.Actor;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;

/** Somebody who is, or was, an employee of an organisation here. */
@Entity
class Person {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PersonId id;

    private String givenName;

    private String familyName;

    private LocalDate dateOfBirth;

    private @Nullable String email;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "likeness"))
    private Likeness likeness;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "created_by_organisation"))
    private OrganisationId createdBy;

    private Instant createdAt;

    @Version
    private @Nullable Integer version;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway")
    protected Person() {}

    Person(PersonId id, NewPerson asked, OrganisationId createdBy, Instant at) {
        this.id = id;
        this.givenName = asked.givenName();
        this.familyName = asked.familyName();
        this.dateOfBirth = asked.dateOfBirth();
        this.email = asked.email();
        this.language = asked.language();
        this.likeness = asked.likeness();
        this.createdBy = createdBy;
        this.createdAt = at;
    }

    PersonAdded added(Actor by) {
        return new PersonAdded(id, createdBy, by, createdAt);
    }

    /** Reads person and employment together, as an employer sees them. */
    Employee as(Employment employment) {
        return new Employee(
                id,
                employment.organisation(),
                givenName,
                familyName,
                dateOfBirth,
                email,
                language,
                employment.role(),
                employment.staffNumber(),
                employment.period());
    }

    PersonId id() {
        return id;
    }

    Likeness likeness() {
        return likeness;
    }
}
