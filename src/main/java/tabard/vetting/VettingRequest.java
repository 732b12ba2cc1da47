package tabard.vetting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.ForceCode;
import tabard.kernel.PersonId;
import tabard.kernel.SchemeCode;
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
    private VettingLevel level;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String requestedBy;

    private Instant requestedAt;

    private @Nullable String answeredBy;

    private @Nullable Instant answeredAt;

    @Embedded
    private @Nullable RefusedRequest refusal;

    private int chased;

    @Version
    private int version;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway")
    protected VettingRequest() {}

    VettingRequest(VettingNeed need, VettingLevel level, Instant at) {
        this.caseReference = need.caseReference().value();
        this.personId = need.person().value();
        this.force = need.force().value();
        this.scheme = need.scheme().value();
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
     * @param reviewUntil the last day on which a review of a refusal may be asked for; null where none may
     * @throws VettingAlreadyAnswered if an outcome has been recorded
     * @throws SameOfficer if whoever asked, or refused before, now answers
     */
    VettingOutcomeRecorded answer(VettingOutcome outcome, @Nullable LocalDate reviewUntil, Actor by, Instant at) {
        if (status != Status.REQUESTED) {
            throw new VettingAlreadyAnswered(reference(), status.name());
        }
        var before = refused();
        if (by.id().equals(requestedBy) || before.by(by)) {
            throw new SameOfficer(reference());
        }
        status = Status.valueOf(outcome.name());
        answeredBy = by.id();
        answeredAt = at;
        refusal = outcome == VettingOutcome.REFUSED ? RefusedRequest.of(by, reviewUntil) : before;
        var until = outcome == VettingOutcome.REFUSED ? reviewUntil : null;
        return new VettingOutcomeRecorded(reference(), person(), force(), outcome, until, by, at);
    }

    private RefusedRequest refused() {
        return refusal == null ? RefusedRequest.none() : refusal;
    }

    /**
     * Asks again for what was discontinued (practice 4.1: it may be re-made later).
     *
     * @throws VettingElsewhere if it was not
     */
    void askAgain(Actor by, Instant at) {
        notElse(Status.DISCONTINUED);
        reopen(by, at);
    }

    private void reopen(Actor by, Instant at) {
        status = Status.REQUESTED;
        requestedBy = by.id();
        requestedAt = at;
        answeredBy = null;
        answeredAt = null;
    }

    /** Refuses what is not about a vetting in this state. */
    void notElse(Status needed) {
        if (status != needed) {
            throw new VettingElsewhere(reference(), status.name());
        }
    }

    void wish(boolean asked, LocalDate today) {
        notElse(Status.REFUSED);
        refusal = refused().wished(reference(), asked, today);
    }

    /** Decides the review; a refusal that is set aside is looked at afresh, by somebody who did not refuse. */
    void review(ReviewOutcome outcome, Actor by, Instant at) {
        notElse(Status.REFUSED);
        refusal = refused().reviewed(reference(), outcome, by);
        if (outcome == ReviewOutcome.SET_ASIDE) {
            reopen(by, at);
        }
    }

    int chase() {
        return ++chased;
    }

    /** The last day on which a review may still be asked for; null where none may. */
    @Nullable
    LocalDate reviewUntil() {
        return refused().openUntil();
    }

    int chased() {
        return chased;
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
