package tabard.vetting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.PersonId;
import tabard.kernel.SchemeCode;
import tabard.powers.ForcePolicy.Recognition;
import tabard.powers.VettingLevel;

/** One request to a force's vetting unit: asked once, answered once. */
@Entity
@Table(name = "vetting_request")
class VettingRequest {

    /** How far the request has come. */
    enum Status {
        REQUESTED,
        CLEARED,
        REFUSED,
        DISCONTINUED
    }

    @Id
    @Column(name = "case_reference")
    private String caseReference;

    private UUID personId;

    private String force;

    private @Nullable String scheme;

    @Enumerated(EnumType.STRING)
    private Recognition.@Nullable Outcome treatment;

    @Enumerated(EnumType.STRING)
    private VettingLevel level;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String requestedBy;

    private Instant requestedAt;

    private @Nullable String answeredBy;

    private @Nullable Instant answeredAt;

    @Version
    private int version;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway")
    protected VettingRequest() {}

    /** A request of the engine's. */
    VettingRequest(VettingNeed need, VettingLevel level, Recognition.@Nullable Outcome treatment, Instant at) {
        this.caseReference = need.caseReference().value();
        this.personId = need.person().value();
        this.force = need.force().value();
        this.scheme = need.scheme().value();
        this.treatment = treatment;
        this.level = level;
        this.status = Status.REQUESTED;
        this.requestedBy = Actor.ENGINE.id();
        this.requestedAt = at;
    }

    VettingRequested requested(Actor by) {
        return new VettingRequested(reference(), person(), force(), level, by, requestedAt);
    }

    /**
     * Records the outcome.
     *
     * @throws VettingAlreadyAnswered if an outcome has been recorded
     * @throws SameOfficer if whoever asked now answers
     */
    VettingOutcomeRecorded answer(VettingOutcome outcome, Actor by, Instant at) {
        if (status != Status.REQUESTED) {
            throw new VettingAlreadyAnswered(reference(), status.name());
        }
        if (by.id().equals(requestedBy)) {
            throw new SameOfficer(reference());
        }
        status = Status.valueOf(outcome.name());
        answeredBy = by.id();
        answeredAt = at;
        return new VettingOutcomeRecorded(reference(), person(), force(), outcome, by, at);
    }

    CaseReference reference() {
        return new CaseReference(caseReference);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    ForceCode force() {
        return new ForceCode(force);
    }

    /** Under which scheme; empty for what was asked before that was kept. */
    Optional<SchemeCode> scheme() {
        return Optional.ofNullable(scheme).map(SchemeCode::new);
    }

    VettingLevel level() {
        return level;
    }

    Status status() {
        return status;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }
}
