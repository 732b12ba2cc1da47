package tabard.conduct;

import java.time.Instant;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;
import tabard.kernel.OrganisationId;

/**
 * A complaint, a piece of adverse information or a referral is on record.
 *
 * @param summary commits to what was written
 */
public record ConductRecorded(
        ConductId conduct,
        ConductKind kind,
        ConductGround ground,
        AccreditationNumber accreditation,
        OrganisationId organisation,
        ForceCode force,
        Commitment summary,
        Actor by,
        Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return conduct.stream();
    }

    @Override
    public String purpose() {
        return "Handling complaints about accredited people (PRA 2002 s.40(9)) and keeping to those who are suitable (s.41(4))";
    }
}
