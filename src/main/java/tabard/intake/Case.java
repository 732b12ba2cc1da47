package tabard.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;
import tabard.kernel.SchemeCode;
import tabard.powers.PowersQuestion.AskedPower;
import tabard.powers.StepOrder;

/** One person's application to one force, from opening to its end. */
@Entity(name = "CaseFile")
@Table(name = "case_file")
class Case {

    /** Whether it still runs. */
    enum Status {
        OPEN,
        CLOSED
    }

    @Id
    private String reference;

    private UUID applicationId;

    private UUID personId;

    private UUID organisationId;

    private String force;

    private String scheme;

    private String role;

    @Enumerated(EnumType.STRING)
    private StepOrder stepOrder;

    @Convert(converter = AskedPowers.class)
    @Column(name = "asked")
    private List<AskedPower> asked;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Enumerated(EnumType.STRING)
    private @Nullable ClosingReason closingReason;

    private Instant openedAt;

    private @Nullable Instant closedAt;

    @Version
    private @Nullable Integer version;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway")
    protected Case() {}

    Case(UUID application, CaseFile opened) {
        this.reference = opened.reference().value();
        this.applicationId = application;
        this.personId = opened.person().value();
        this.organisationId = opened.organisation().value();
        this.force = opened.force().value();
        this.scheme = opened.scheme().value();
        this.role = opened.role();
        this.stepOrder = opened.order();
        this.asked = opened.asked();
        this.status = Status.OPEN;
        this.openedAt = opened.openedAt();
    }

    CaseOpened opened(Actor by) {
        var file = file();
        return new CaseOpened(
                file.reference(),
                file.person(),
                file.organisation(),
                file.force(),
                file.scheme(),
                stepOrder,
                by,
                openedAt);
    }

    /**
     * Ends it.
     *
     * @throws CaseNotOpen if it has ended
     */
    CaseClosed close(ClosingReason reason, Actor by, Instant at) {
        checkOpen();
        status = Status.CLOSED;
        closingReason = reason;
        closedAt = at;
        return new CaseClosed(new CaseReference(reference), reason, by, at);
    }

    /** Refuses where it has ended. */
    void checkOpen() {
        if (status != Status.OPEN) {
            throw new CaseNotOpen(new CaseReference(reference));
        }
    }

    UUID application() {
        return applicationId;
    }

    CaseFile file() {
        return new CaseFile(
                new CaseReference(reference),
                new PersonId(personId),
                new OrganisationId(organisationId),
                new ForceCode(force),
                new SchemeCode(scheme),
                role,
                stepOrder,
                asked,
                openedAt,
                closingReason,
                closedAt);
    }
}
