package tabard.accreditation;

import java.time.Instant;
import java.util.List;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.Commitment;
import tabard.kernel.DomainEvent;
import tabard.kernel.Period;
import tabard.powers.PowerCode;

/** The chief officer has decided, power by power; the reasons are committed to. */
public record AccreditationDecided(
        CaseReference caseReference,
        DecisionOutcome outcome,
        List<PowerCode> granted,
        List<PowerCode> refused,
        Period period,
        String packHash,
        Commitment reasons,
        Actor by,
        Instant at)
        implements DomainEvent {

    public AccreditationDecided {
        granted = List.copyOf(granted);
        refused = List.copyOf(refused);
    }

    @Override
    public String stream() {
        return caseReference.value();
    }

    @Override
    public String purpose() {
        return "Deciding whether to accredit a person (PRA 2002 s.41)";
    }
}
