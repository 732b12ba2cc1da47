package tabard.party;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tabard.kernel.Actor;
import tabard.kernel.OrganisationId;

/** An employer with whom a force may make arrangements (Police Reform Act 2002, s.40(8)). */
@Entity
class Organisation {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private OrganisationId id;

    private String name;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    private @Nullable String companyNumber;

    private String complaintsContact;

    private @Nullable String uniformReference;

    private Instant registeredAt;

    @Version
    private @Nullable Integer version;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway")
    protected Organisation() {}

    Organisation(OrganisationId id, NewOrganisation asked, Instant at) {
        this.id = id;
        this.name = asked.name();
        this.kind = asked.kind();
        this.companyNumber = asked.companyNumber();
        this.complaintsContact = asked.complaintsContact();
        this.uniformReference = asked.uniformReference();
        this.registeredAt = at;
    }

    OrganisationRegistered registered(Actor by) {
        return new OrganisationRegistered(id, kind, by, registeredAt);
    }

    OrganisationFacts facts() {
        return new OrganisationFacts(id, name, kind, companyNumber, complaintsContact, uniformReference);
    }
}
