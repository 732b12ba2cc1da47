package tabard.accreditation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import tabard.kernel.AccreditationNumber;
import tabard.kernel.Actor;
import tabard.kernel.DomainEvent;
import tabard.kernel.ForceCode;
import tabard.kernel.SchemeCode;
import tabard.powers.PowerCode;

/**
 * An officer has those told whose grants the end of a power cuts short; the letters are made in the same transaction.
 *
 * @param on the first day without the power
 * @param instrument what ends it, as lawyers cite it
 */
public record EndingNoticesDrafted(
        ForceCode force,
        SchemeCode scheme,
        PowerCode power,
        LocalDate on,
        String template,
        String instrument,
        List<AccreditationNumber> accreditations,
        Actor by,
        Instant at)
        implements DomainEvent {

    public EndingNoticesDrafted {
        accreditations = List.copyOf(accreditations);
    }

    @Override
    public String stream() {
        return "power-ending:" + force + ":" + power;
    }

    @Override
    public String purpose() {
        return "Telling people and employers that the law ends a power (PRA 2002 s.42(3), (6))";
    }
}
