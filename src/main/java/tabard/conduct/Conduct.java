package tabard.conduct;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;
import tabard.kernel.PersonId;
import tabard.kernel.SchemeCode;

/**
 * A complaint, a piece of adverse information or a referral, as far as it has come.
 *
 * @param byForce whether the force recorded it; otherwise the employer did
 * @param toldForceAt when the force was told that suitability may be touched; null where it was not
 * @param answer how the employer has answered a complaint; null until then, and where it is none
 * @param conclusion what the force has concluded; null until then, and where there is nothing for it to conclude
 */
public record Conduct(
        ConductId id,
        ConductKind kind,
        ConductGround ground,
        AccreditationNumber accreditation,
        PersonId person,
        OrganisationId organisation,
        ForceCode force,
        SchemeCode scheme,
        @Nullable LocalDate happenedOn,
        String summary,
        boolean byForce,
        Instant recordedAt,
        @Nullable Instant toldForceAt,
        @Nullable Settled<EmployerOutcome> answer,
        @Nullable Settled<ForceOutcome> conclusion) {

    /** An answer, and when it was recorded. */
    public record Settled<O extends Enum<O>>(Answer<O> answer, Instant at) {}

    /** Whether the employer still has to answer. */
    public boolean waitsForEmployer() {
        return kind == ConductKind.COMPLAINT && answer == null;
    }

    /** Whether the force still has to conclude. */
    public boolean waitsForForce() {
        return forForce() && conclusion == null;
    }

    /** Whether it is for the force to conclude anything. */
    public boolean forForce() {
        return kind != ConductKind.COMPLAINT || toldForceAt != null;
    }
}
