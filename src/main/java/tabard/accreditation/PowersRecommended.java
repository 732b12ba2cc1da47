package tabard.accreditation;

import java.time.Instant;
import java.util.List;
import tabard.kernel.Actor;
import tabard.kernel.CaseReference;
import tabard.kernel.DomainEvent;
import tabard.powers.PowerCode;

/** An officer has made the four findings and a recommendation. */
public record PowersRecommended(
        CaseReference caseReference,
        List<PowerCode> recommended,
        List<PowerCode> notRecommended,
        String packHash,
        Actor by,
        Instant at)
        implements DomainEvent {

    public PowersRecommended {
        recommended = List.copyOf(recommended);
        notRecommended = List.copyOf(notRecommended);
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
