package tabard.roster;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import tabard.kernel.Actor;
import tabard.kernel.OrganisationId;

/** A roster as it was uploaded and judged. It is settled once: confirmed, or set aside. */
@Entity
class RosterUpload {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RosterId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
    private OrganisationId organisation;

    private String fileName;

    private String sha256;

    private String uploadedBy;

    private Instant uploadedAt;

    @Enumerated(EnumType.STRING)
    private RosterStatus status;

    private @Nullable String settledBy;

    private @Nullable Instant settledAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private String rows;

    @JdbcTypeCode(SqlTypes.JSON)
    private String notes;

    @JdbcTypeCode(SqlTypes.JSON)
    private String trial;

    /** Counted by the database, so that a history needs no rows. */
    @Column(insertable = false, updatable = false)
    private int rowCount;

    @Column(insertable = false, updatable = false)
    private int goodCount;

    @Version
    private @Nullable Integer version;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway")
    protected RosterUpload() {}

    RosterUpload(RosterId id, OrganisationId organisation, UploadedFile file, RosterReading reading, String trial) {
        this.id = id;
        this.organisation = organisation;
        this.fileName = file.name();
        this.sha256 = file.sha256();
        this.uploadedBy = file.by().id();
        this.uploadedAt = file.at();
        this.status = RosterStatus.DRAFT;
        this.rows = RosterJson.write(reading.rows());
        this.notes = RosterJson.write(reading.notes());
        this.trial = trial;
    }

    RosterUploaded uploaded(Actor by) {
        var reading = reading();
        return new RosterUploaded(
                id, organisation, reading.rows().size(), reading.good().size(), by, uploadedAt);
    }

    /**
     * Confirms it.
     *
     * @throws RosterAlreadyConfirmed if it has been settled already, in another tab or by somebody else
     * @throws RosterHasNobody if none of its rows is good
     */
    RosterConfirmed confirm(Actor by, Instant at) {
        settle(RosterStatus.CONFIRMED, by, at);
        int people = reading().good().size();
        if (people == 0) {
            throw new RosterHasNobody();
        }
        return new RosterConfirmed(id, organisation, people, by, at);
    }

    /**
     * Sets it aside.
     *
     * @throws RosterAlreadyConfirmed if it has been settled already, in another tab or by somebody else
     */
    RosterUndone undo(Actor by, Instant at) {
        settle(RosterStatus.UNDONE, by, at);
        return new RosterUndone(id, organisation, by, at);
    }

    private void settle(RosterStatus as, Actor by, Instant at) {
        if (status != RosterStatus.DRAFT) {
            throw new RosterAlreadyConfirmed(status);
        }
        status = as;
        settledBy = by.id();
        settledAt = at;
    }

    RosterReading reading() {
        return new RosterReading(RosterJson.rows(rows), RosterJson.findings(notes));
    }

    OrganisationId organisation() {
        return organisation;
    }

    /** What the forces would say of its rows, as it is stored. */
    String trial() {
        return trial;
    }

    RosterFacts facts(RosterTrial tried) {
        return new RosterFacts(id, organisation, fileName, uploadedBy, uploadedAt, status, reading(), tried);
    }
}
