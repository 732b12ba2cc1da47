package tabard.accreditation;

import java.time.Instant;
import java.util.UUID;
import tabard.kernel.Actor;
import tabard.kernel.Commitment;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;
import tabard.kernel.SchemeCode;
import tabard.powers.PowerCode;

/** An officer has recorded what the force's lawyers say of a power in doubt; the basis is committed to. */
public record LegalQuestionAnswered(
        UUID answerId,
        ForceCode force,
        SchemeCode scheme,
        PowerCode power,
        LegalAnswer.Answer answer,
        Commitment basis,
        Actor by,
        Instant at)
        implements DomainEvent {

    @Override
    public String stream() {
        return "power-ending:" + force + ":" + power;
    }

    @Override
    public String purpose() {
        return "Settling whether a power still stands (PRA 2002 Sch 5)";
    }
}
